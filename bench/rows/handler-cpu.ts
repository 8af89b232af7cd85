import { functionProcess } from '../children/function-process.ts'
import type { BareEvent } from '../bare/bare-handler.ts'
import { median } from '../measure/median.ts'
import { type Compared, paired } from '../measure/paired.ts'
import { type Row, rowOf } from '../row.ts'
import { apiEvent } from '../scenes/api-event.ts'
import type { Bundles } from '../scenes/bundles.ts'
import { functionVariables, tableName } from '../scenes/function-variables.ts'
import { dueSettlements, type Settlement } from '../scenes/settlements.ts'
import { stubDynamoDb } from '../stub/stub-dynamodb.ts'

const turns = { pairs: 11, warmUps: 25 }
const requests = 100
/** The same code is compiled a little differently in every process. */
const processes = 3

type Case = { what: string; route: string; isWrite: boolean }

const cases: Case[] = [
  { what: 'reads an exchange', route: 'GET /v1/exchanges/{id}', isWrite: false },
  { what: 'settles an exchange', route: 'POST /v1/exchanges/{id}/confirm', isWrite: true },
]

type Sides = { asked: object[]; calls: object[]; bundles: Bundles; endpoint: string }

/** One process each, from cold to warm. */
const compare = async ({ asked, calls, bundles, endpoint }: Sides): Promise<Compared> => {
  const variables = functionVariables(endpoint)
  const ours = functionProcess(bundles.of('exchanges'), variables)
  const bare = functionProcess(bundles.of('bare'), variables)
  const compared = await paired(
    turns,
    () => ours.cpuMsFor(asked),
    () => bare.cpuMsFor(calls),
  )
  await Promise.all([ours.stop(), bare.stop()])
  return compared
}

/** The same settlements again and again, for the stub forgets every write. */
const measure = async (one: Case, settlements: Settlement[], bundles: Bundles, endpoint: string): Promise<Row> => {
  const asked = settlements.map(({ id, receiver }) => apiEvent({ route: one.route, member: receiver, id }))
  const calls = settlements.map(({ keys, writes }): BareEvent => ({
    table: tableName,
    keys,
    ...(one.isWrite && { writes }),
  }))
  const compared: Compared[] = []
  for (let made = 0; made < processes; made += 1) compared.push(await compare({ asked, calls, bundles, endpoint }))
  const perRequest = (side: 'ours' | 'theirs'): string =>
    (median(compared.map((each) => each[side])) / requests).toFixed(2)
  const note = `${perRequest('ours')} ms a request, bare ${perRequest('theirs')} ms`
  const ratio = median(compared.map((each) => each.ratio))
  return rowOf(`processor time of a request that ${one.what} ÷ bare SDK handler`, ratio, { atMost: 1.15 }, note)
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
