import { type Row, rowOf } from '../row.ts'
import { measureUnits } from '../units/measure-units.ts'

const whyMissed: Readonly<Record<string, string>> = {
  'request, W': 'docs/adr/0006-what-a-request-costs.md',
}

/** Calls and units of each operation, counted from the items it reads and writes. */
export const unitRows = async (): Promise<Row[]> =>
  (await measureUnits()).flatMap(({ operation, floor, calls, W, R }) => {
    const row = (unit: string, counted: number, atMost: number | undefined): Row[] => {
      const what = `${operation}, ${unit}`
      return atMost === undefined ? [] : [rowOf(what, counted, { atMost }, whyMissed[what])]
    }
    return [...row('calls', calls, floor.calls), ...row('W', W, floor.W), ...row('R', R, floor.R)]
  })
