import { randomUUID } from 'node:crypto'
import type { Laptop } from '../../local/laptop/laptop.ts'
import { startLaptop } from '../../local/laptop/start-laptop.ts'
import { testAssembly } from '../../local/laptop/test-assembly.ts'
import { bareRead, bareWrite } from '../bare/bare-calls.ts'
import { bareClient } from '../bare/bare-client.ts'
import { paired } from '../measure/paired.ts'
import { takenMs } from '../measure/taken-ms.ts'
import { type Row, rowOf } from '../row.ts'
import { apiEvent } from '../scenes/api-event.ts'
import { dueSettlements, type Settlement } from '../scenes/settlements.ts'
import { putItems } from '../scenes/put-items.ts'

const pairs = 15
const warmUpPairs = 3
const shareOfPair = 10
const settlementsOfOneSide = (pairs + warmUpPairs) * shareOfPair

type Settle = (settlement: Settlement) => Promise<void>

/** Settles the next few, one after the other, each time it is called. */
const side = (due: Settlement[], settle: Settle) => () =>
  takenMs(async () => {
    for (const settlement of due.splice(0, shareOfPair)) await settle(settlement)
  })

/** What the functions find in their environment, but with the emulator itself in place of the endpoint that checks roles. */
const seeAsFunction = ({ model, local }: Laptop): void => {
  const running = model.functions.find(({ label }) => label === 'exchanges')
  Object.assign(process.env, running?.environment, {
    AWS_ENDPOINT_URL: local.dynamodb.endpoint,
    AWS_REGION: running?.region,
    AWS_ACCESS_KEY_ID: 'BENCH',
    AWS_SECRET_ACCESS_KEY: 'bench',
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

const settleOverHttp =
  ({ local }: Laptop, tokens: ReadonlyMap<string, string>): Settle =>
  async ({ id, receiver }) => {
    const answer = await fetch(`${local.api}/v1/exchanges/${id}/confirm`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokens.get(receiver)}` },
    })
    const body = await answer.text()
    if (!answer.ok) throw new Error(`Not settled: ${body}`)
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
  const { ratio, ours:a, theirs:b } = await paired(pairs, side(ours, settle), side(settlements, settleBare))
  client.destroy()
 console.log(ratio,a,b)
  // The same number of settlements in ratio times the time.
  return 1 / ratio
}

/** Settlements a second through our code, over those of the bare calls with the same client against the same emulator. */
export const settlementRows = async (): Promise<Row[]> => {
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
    seeAsFunction(laptop)
    const inProcess = await compare(laptop, 1, settleInProcess)
    const overHttp = await compare(laptop, 2, async (due) => {
      const tokens = due.map(({ receiver }) => [receiver, laptop.identity.mintAccessToken({ sub: receiver })] as const)
      return settleOverHttp(laptop, new Map(tokens))
    })
    return [
      rowOf('settlements a second, handler and router in process ÷ bare calls', inProcess, { atLeast: 0.9 }),
      rowOf('settlements a second, over local HTTP ÷ bare calls', overHttp, { atLeast: 0.8 }),
    ]
  } finally {
    await laptop.stop()
  }
}
