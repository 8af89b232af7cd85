import { createServer } from 'node:net'

/** The laptop's ports, in the order of the block they come from. */
const portNames = ['api', 'web', 'cognito', 'dynamodb', 'mail', 'aws'] as const
type PortName = (typeof portNames)[number]
export type Ports = Readonly<Record<PortName, number>>

/** Blocks begin at tens, so that the second country's API is at 4010. */
const blockStep = 10
const blocksMax = 100

const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address()
      const taken = typeof address === 'object' && address !== null ? address.port : port
      server.close(() => resolve(taken))
    })
  })

const blockAt = (base: number): Ports => ({
  api: base,
  web: base + 1,
  cognito: base + 2,
  dynamodb: base + 3,
  mail: base + 4,
  aws: base + 5,
})

const takenIn = async (ports: Ports): Promise<PortName | undefined> => {
  for (const name of portNames) if ((await tryPort(ports[name])) === undefined) return name
  return undefined
}

/** The block of six ports at `base`; throws an Error that names the port which is taken. */
export const portsAt = async (base: number): Promise<Ports> => {
  const ports = blockAt(base)
  const taken = await takenIn(ports)
  if (taken !== undefined)
    throw new Error(
      `Port ${ports[taken]} is in use (wanted for ${taken}). Free it, or choose another block of six ports with --port.`,
    )
  return ports
}

/** The first free block from `base` on. */
export const nextPorts = async (base: number): Promise<Ports> => {
  for (let block = 0; block < blocksMax; block += 1) {
    const ports = blockAt(base + block * blockStep)
    if ((await takenIn(ports)) === undefined) return ports
  }
  throw new Error(`No six free ports in a row were found from ${base} on.`)
}

/** Ports that nobody uses right now, for tests that run beside others. */
export const anyPorts = async (): Promise<Ports> => {
  const free = await Promise.all(portNames.map(() => tryPort(0)))
  const [api, web, cognito, dynamodb, mail, aws] = free.map((port) => port ?? 0)
  return {
    api: api ?? 0,
    web: web ?? 0,
    cognito: cognito ?? 0,
    dynamodb: dynamodb ?? 0,
    mail: mail ?? 0,
    aws: aws ?? 0,
  }
}
