import type { BareEvent } from '../bare/bare-handler.ts'
import { functionProcess } from '../children/function-process.ts'
import { paired } from '../measure/paired.ts'
import type { Part } from '../part.ts'
import { type Row, rowOf } from '../row.ts'
import { type Bundles, withBundles } from '../scenes/bundles.ts'
import { type FirstCall, firstCalls } from '../scenes/first-calls.ts'
import { functionVariables, tableName } from '../scenes/function-variables.ts'
import { stubDynamoDb } from '../stub/stub-dynamodb.ts'

const turns = { pairs: 11, warmUps: 1 }

const whyMissed =
  'Most of what is above the bare bundle is zod: the function of exchanges makes 680 schemas and checks when it is loaded, those of what it answers among them, and a profile of its first call shows more time there than anywhere else. They are the contract, from which everything else derives ([ADR 1](adr/0001-one-contract.md)). The texts of the ten other languages are skipped over: without them the first call took as long, within what two runs differ.'

/** Loads a bundle in a new process and makes one call. */
const first = (bundle: string, event: object, variables: Record<string, string>) => async () => {
  const fresh = functionProcess(bundle, variables)
  const taken = await fresh.cpuMsFor([event])
  await fresh.stop()
  return taken
}

const coldStartRows = async (bundles: Bundles): Promise<Row[]> => {
  const { table, firsts } = await firstCalls()
  const stub = await stubDynamoDb(table)
  const variables = functionVariables(stub.url)
  const measure = async ({ name, event, calls }: FirstCall): Promise<Row> => {
    const bareEvent: BareEvent = { table: tableName, ...calls }
    const ours = first(bundles.of(name), event, variables)
    const compared = await paired(turns, ours, first(bundles.of('bare'), bareEvent, variables))
    const note = `${compared.ours.toFixed(0)} ms, bare ${compared.theirs.toFixed(0)} ms`
    return rowOf(`${name} ÷ bare SDK bundle`, compared.ratio, { atMost: 1.35 }, { note, whyMissed })
  }
  const rows: Row[] = []
  for (const one of firsts) rows.push(await measure(one))
  await stub.stop()
  return rows
}

export const coldStartPart: Part = {
  title: 'Processor time of a function’s load and first call',
  how: 'In a new process each time, before a stub of DynamoDB and of the other services; the bare one does the calls of the first request with the SDK’s document client, bundled with the same flags.',
  measure: () => withBundles(coldStartRows),
}
