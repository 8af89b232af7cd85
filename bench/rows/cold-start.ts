import type { BareEvent } from '../bare/bare-handler.ts'
import { functionProcess } from '../children/function-process.ts'
import { paired } from '../measure/paired.ts'
import { type Row, rowOf } from '../row.ts'
import type { Bundles } from '../scenes/bundles.ts'
import { type FirstCall, firstCalls } from '../scenes/first-calls.ts'
import { functionVariables, tableName } from '../scenes/function-variables.ts'
import { stubDynamoDb } from '../stub/stub-dynamodb.ts'

const turns = { pairs: 11, warmUps: 1 }

/** Loads a bundle in a new process and makes one call. */
const first = (bundle: string, event: object, variables: Record<string, string>) => async () => {
  const fresh = functionProcess(bundle, variables)
  const taken = await fresh.cpuMsFor([event])
  await fresh.stop()
  return taken
}

/** The processor time until a function's first answer, against that of a bare function, in fresh processes before a stub. */
export const coldStartRows = async (bundles: Bundles): Promise<Row[]> => {
  const { table, firsts } = await firstCalls()
  const stub = await stubDynamoDb(table)
  const variables = functionVariables(stub.url)
  const measure = async ({ name, event, calls }: FirstCall): Promise<Row> => {
    const bareEvent: BareEvent = { table: tableName, ...calls }
    const ours = first(bundles.of(name), event, variables)
    const compared = await paired(turns, ours, first(bundles.of('bare'), bareEvent, variables))
    const note = `${compared.ours.toFixed(0)} ms, bare ${compared.theirs.toFixed(0)} ms`
    return rowOf(
      `load and first call of ${name}, processor time ÷ bare SDK bundle`,
      compared.ratio,
      { atMost: 1.35 },
      note,
    )
  }
  const rows: Row[] = []
  for (const one of firsts) rows.push(await measure(one))
  await stub.stop()
  return rows
}
