import { functionProcess } from '../children/function-process.ts'
import type { BareEvent } from '../bare/bare-handler.ts'
import { median } from '../measure/median.ts'
import { type Compared, paired } from '../measure/paired.ts'
import type { Part } from '../part.ts'
import { type Row, rowOf } from '../row.ts'
import { apiEvent } from '../scenes/api-event.ts'
import { type Bundles, withBundles } from '../scenes/bundles.ts'
import { functionVariables, tableName } from '../scenes/function-variables.ts'
import { dueSettlements, type Settlement } from '../scenes/settlements.ts'
import { stubDynamoDb } from '../stub/stub-dynamodb.ts'

const turns = { pairs: 11, warmUps: 25 }
const requests = 100
/** The same code is compiled a little differently in every process. */
const processes = 3

const whyMissed =
  'At the border: runs on one machine differ by a twentieth. What is above the bare handler is the check of the token’s claims, of the input and of what the table gave, and the rules themselves.'

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
  return rowOf(`a request that ${one.what} ÷ bare SDK handler`, ratio, { atMost: 1.15 }, { note, whyMissed })
}

const handlerCpuRows = async (bundles: Bundles): Promise<Row[]> => {
  const { community, settlements } = await dueSettlements(3, requests)
  const stub = await stubDynamoDb(community.table)
  const rows: Row[] = []
  for (const one of cases) rows.push(await measure(one, settlements, bundles, stub.url))
  await stub.stop()
  return rows
}

export const handlerCpuPart: Part = {
  title: 'Processor time of a request to a warm function',
  how: `The function as it is bundled, against a bare one with the SDK’s document client that does the same calls and answers the first item, each in a process of its own before a stub of DynamoDB; ${requests} requests a turn, the median of ${processes} processes.`,
  measure: () => withBundles(handlerCpuRows),
}
