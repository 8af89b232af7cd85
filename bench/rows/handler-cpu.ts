import { functionProcess } from '../children/function-process.ts'
import type { BareEvent } from '../bare/bare-handler.ts'
import { paired } from '../measure/paired.ts'
import { type Row, rowOf } from '../row.ts'
import { apiEvent } from '../scenes/api-event.ts'
import type { Bundles } from '../scenes/bundles.ts'
import { functionVariables, tableName } from '../scenes/function-variables.ts'
import { dueSettlements, type Settlement } from '../scenes/settlements.ts'
import { stubDynamoDb } from '../stub/stub-dynamodb.ts'

const turns = { pairs: 41, warmUps: 60 }
const requests = 100

type Case = { what: string; route: string; isWrite: boolean }

const cases: Case[] = [
  { what: 'reads an exchange', route: 'GET /v1/exchanges/{id}', isWrite: false },
  { what: 'settles an exchange', route: 'POST /v1/exchanges/{id}/confirm', isWrite: true },
]

/** The same settlements again and again, for the stub forgets every write. */
const measure = async ({ what, route, isWrite }: Case, settlements: Settlement[], bundles: Bundles, at: string) => {
  const variables = functionVariables(at)
  const ours = functionProcess(bundles.of('exchanges'), variables)
  const bare = functionProcess(bundles.of('bare'), variables)
  const asked = settlements.map(({ id, receiver }) => apiEvent({ route, member: receiver, id }))
  const calls = settlements.map(({ keys, writes }): BareEvent => ({
    table: tableName,
    keys,
    ...(isWrite && { writes }),
  }))
  const compared = await paired(
    turns,
    () => ours.cpuMsFor(asked),
    () => bare.cpuMsFor(calls),
  )
  await Promise.all([ours.stop(), bare.stop()])
  const [mine, theirs] = [compared.ours, compared.theirs].map((ms) => (ms / requests).toFixed(2))
  const note = `${mine} ms a request, bare ${theirs} ms`
  return rowOf(`processor time of a request that ${what} ÷ bare SDK handler`, compared.ratio, { atMost: 1.15 }, note)
}

/** What a function costs beside the SDK's own calls, both in processes of their own before the same stub. */
export const handlerCpuRows = async (bundles: Bundles): Promise<Row[]> => {
  const { community, settlements } = await dueSettlements(3, requests)
  const stub = await stubDynamoDb(community.table)
  const rows: Row[] = []
  for (const one of cases) rows.push(await measure(one, settlements, bundles, stub.url))
  await stub.stop()
  return rows
}
