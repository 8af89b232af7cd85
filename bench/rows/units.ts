import type { Part } from '../part.ts'
import { type Row, rowOf } from '../row.ts'
import { measureUnits } from '../units/measure-units.ts'

const atMostOf = (bound: number | undefined) => (bound === undefined ? undefined : { atMost: bound })

const unitRows = async (): Promise<Row[]> =>
  (await measureUnits()).flatMap(({ operation, floor, calls, W, R, whyAbove }) => {
    const said = whyAbove === undefined ? {} : { whyMissed: whyAbove }
    return [
      rowOf(operation, calls, { atMost: floor.calls }, { unit: 'calls', ...said }),
      rowOf(operation, W, atMostOf(floor.W), { unit: 'W', ...said }),
      rowOf(operation, R, atMostOf(floor.R), { unit: 'R', ...said }),
    ]
  })

export const unitsPart: Part = {
  title: 'Calls and units of each operation',
  how: 'Each operation runs alone over a table in memory; its calls are counted, and DynamoDB’s write units (W) and read units (R) are reckoned from the items that it really writes and reads, a transaction’s twice, the indexes’ once. `test/community/floors.test.ts` keeps these bounds. A roster has ten people in it where nothing else is said. What the stream does afterwards is not the operation’s.',
  measure: unitRows,
}
