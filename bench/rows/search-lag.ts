import type { Part } from '../part.ts'
import { type Row, rowOf } from '../row.ts'
import { measureLags } from '../search/measure-lags.ts'

const count = 300

const percentile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.ceil(share * numbers.length) - 1] ?? Number.NaN

const searchLagRows = async (): Promise<Row[]> => {
  const lags = await measureLags(count)
  const note = `${count} listings, one after the other; half of them within ${Math.round(percentile(lags, 0.5))} ms`
  return [rowOf('search lag, 99th percentile', percentile(lags, 0.99), { atMost: 1_000 }, { unit: 'ms', note })]
}

export const searchLagPart: Part = {
  title: 'How soon a new listing is found by its words',
  how: 'On a laptop, over the API: from the moment that a listing was made until a search for a word of its title shows it. The stream writes the word index.',
  measure: searchLagRows,
}
