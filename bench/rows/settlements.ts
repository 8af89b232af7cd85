import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import type { Laptop } from '../../local/laptop/laptop.ts'
import { startLaptop } from '../../local/laptop/start-laptop.ts'
import { testAssembly } from '../../local/laptop/test-assembly.ts'
import { bareRead, bareWrite } from '../bare/bare-calls.ts'
import { bareClient } from '../bare/bare-client.ts'
import { paired } from '../measure/paired.ts'
import { takenMs } from '../measure/taken-ms.ts'
import type { Part } from '../part.ts'
import { type Row, rowOf } from '../row.ts'
import { apiEvent } from '../scenes/api-event.ts'
import { dueSettlements, type Settlement } from '../scenes/settlements.ts'
import { putItems } from '../scenes/put-items.ts'
import { seeAsFunction } from '../scenes/see-as-function.ts'

const turns = { pairs: 11, warmUps: 13 }
const shareOfTurn = 30
const settlementsOfOneSide = (turns.pairs + turns.warmUps) * shareOfTurn
/** More of them would share the two processors, and each environment of a function warms up for itself. */
const atOnce = 2

const whyMissed =
  'Both sides wait for the same emulator, whose time is the smaller the quieter the machine is. What is ours beside it: the token’s signature is checked, the request goes through the gateway into the function’s thread and its answer back, and each call to the table passes the endpoint that checks the function’s role. In AWS none of that is ours but the handler.'

type Settle = (settlement: Settlement) => Promise<void>

const settleAll = async (due: Settlement[], settle: Settle): Promise<void> => {
  for (let next = due.shift(); next; next = due.shift()) await settle(next)
}

/** Settles the next few, several at once, each time that it is called. */
const side = (due: Settlement[], settle: Settle) => () => {
  const share = due.splice(0, shareOfTurn)
  return takenMs(async () => {
    await Promise.all(Array.from({ length: atOnce }, () => settleAll(share, settle)))
  })
}

const confirmRoute = 'POST /v1/exchanges/{id}/confirm'

const settleInProcess = async (): Promise<Settle> => {
  const { handler } = await import('../../lambdas/exchanges/handler.ts')
  return async ({ id, receiver }) => {
    const { statusCode, body } = await handler(apiEvent({ route: confirmRoute, member: receiver, id }))
    if (statusCode !== 200) throw new Error(`Not settled: ${body}`)
  }
}

const agent = new Agent({ keepAlive: true })

/** Posts nothing, over connections that are kept, as the SDK keeps its own. */
const post = (url: URL, headers: Record<string, string>): Promise<{ status: number | undefined; body: string }> =>
  new Promise((resolve, reject) => {
    const outgoing = request(url, { agent, method: 'POST', headers }, (answer) => {
      let body = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => (body += chunk))
      answer.on('end', () => resolve({ status: answer.statusCode, body }))
      answer.on('error', reject)
    })
    outgoing.on('error', reject)
    outgoing.end()
  })

const settleOverHttp =
  ({ local }: Laptop, tokens: ReadonlyMap<string, string>): Settle =>
  async ({ id, receiver }) => {
    const headers = { authorization: `Bearer ${tokens.get(receiver)}` }
    const { status, body } = await post(new URL(`/v1/exchanges/${id}/confirm`, local.api), headers)
    if (status !== 200) throw new Error(`Not settled: ${body}`)
  }

const compare = async (laptop: Laptop, seed: number, settleOurs: (due: readonly Settlement[]) => Promise<Settle>) => {
  const client = bareClient()
  const { table } = laptop.local.dynamodb
  const { items, settlements } = await dueSettlements(seed, 2 * settlementsOfOneSide)
  await putItems(client, table, items)
  const ours = settlements.splice(0, settlementsOfOneSide)
  const settle = await settleOurs(ours)
  const settleBare: Settle = async ({ keys, writes }) => {
    await bareRead(client, table, keys)
    await bareWrite(client, table, writes, randomUUID())
  }
  const { ratio } = await paired(turns, side(ours, settle), side(settlements, settleBare))
  client.destroy()
  // As many settlements in so much more time.
  return 1 / ratio
}

const settlementRows = async (): Promise<Row[]> => {
  const assembly = await testAssembly()
  const laptop = await startLaptop({
    country: 'FR',
    assembly,
    schedules: false,
    throttling: false,
    // Notices and other consequences are written later, by other functions, after a bare transaction too.
    adapt: (model) => ({ ...model, mappings: [] }),
  })
  try {
    seeAsFunction(laptop, 'exchanges')
    const inProcess = await compare(laptop, 1, settleInProcess)
    const overHttp = await compare(laptop, 2, async (due) => {
      const tokens = due.map(({ receiver }) => [receiver, laptop.identity.mintAccessToken({ sub: receiver })] as const)
      return settleOverHttp(laptop, new Map(tokens))
    })
    return [
      rowOf('handler and router in process ÷ bare calls', inProcess, { atLeast: 0.9 }, { whyMissed }),
      rowOf('over local HTTP ÷ bare calls', overHttp, { atLeast: 0.8 }, { whyMissed }),
    ]
  } finally {
    await laptop.stop()
  }
}

export const settlementsPart: Part = {
  title: 'Settlements a second',
  how: 'A discounted settlement through our code against its one read and one transaction alone, with the same client and the same DynamoDB Local, two at once; nothing else follows the stream. DynamoDB Local has one writer and says nothing of DynamoDB’s own rate: only the ratio counts.',
  measure: settlementRows,
}
