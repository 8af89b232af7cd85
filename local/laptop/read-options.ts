import { readWords } from './read-words.ts'

export type Options = {
  readonly country: string
  /** The first of six ports; absent: the first free block from 4000 on. */
  readonly port: number | undefined
  /** Forget the data that is kept. */
  readonly fresh: boolean
  readonly help: boolean
}

/** The countries of `lib/countries.ts`, which this folder does not read: it knows stacks alone. */
export const codes = ['CY', 'FI', 'FR', 'GR', 'IT', 'PL']

export const usage = `Runs the cloud of one country on this machine.

  npm start                        France, from port 4000 on (or the next free block of ports)
  npm start -- --country GR        another country: ${codes.join(', ')}
  npm start -- --port 5000         exactly the ports from 5000 to 5005
  npm start -- --fresh             forget the kept data and begin anew
  npm start -- --help              this text

Ports of a block, in order: API, web, Cognito, DynamoDB, inbox, AWS.
Data is kept in .indigo/<country>. Ctrl-C stops everything.`

const countryOf = (text: string): string => {
  const country = text.toUpperCase()
  if (!codes.includes(country)) throw new Error(`--country wants one of ${codes.join(', ')}, not "${text}".`)
  return country
}

const portOf = (text: string): number => {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1024 || port > 65_530)
    throw new Error(`--port wants a number from 1024 to 65530, not "${text}".`)
  return port
}

const options = {
  country: { type: 'string', default: 'FR' },
  port: { type: 'string' },
  fresh: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** Reads the command line; throws an Error whose message is for the person who typed it. */
export const readOptions = (commandLine: readonly string[]): Options => {
  const { values } = readWords({ args: [...commandLine], options }, usage)
  return {
    country: countryOf(values.country),
    port: values.port === undefined ? undefined : portOf(values.port),
    fresh: values.fresh,
    help: values.help,
  }
}
