import { type Row, rowOf } from '../row.ts'
import { measureLags } from '../search/measure-lags.ts'

const count = 300

const percentile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.ceil(share * numbers.length) - 1] ?? Number.NaN

/** How soon a new listing is found by its words on the laptop, over the API and the stream. */
export const searchLagRows = async (): Promise<Row[]> => {
  const lags = await measureLags(count)
  const note = `${count} listings, one after the other; half of them within ${Math.round(percentile(lags, 0.5))} ms`
  return [rowOf('search lag on the laptop, ms at the 99th percentile', percentile(lags, 0.99), { atMost: 1_000 }, note)]
}
