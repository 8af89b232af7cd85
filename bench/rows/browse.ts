import { aCountry } from '../../test/community/a-country.ts'
import { type Measured, measurePages } from '../browse/measure-pages.ts'
import { townsOf } from '../browse/towns.ts'
import { type Row, rowOf } from '../row.ts'

const sizes = [15_000, 150_000]
const questions = 2_000
const seed = 1

const percentile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.ceil(share * numbers.length) - 1] ?? Number.NaN

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

const rowsOf = (listings: number, measured: readonly Measured[]): Row[] => {
  const among = `first page among ${listings.toLocaleString('en')} listings`
  const queries = measured.map((page) => page.queries)
  const fewCards = mean(measured.map((page) => page.cards)).toFixed(1)
  return [
    rowOf(`${among}, queries at the 95th percentile`, percentile(queries, 0.95), { atMost: 7 }),
    rowOf(`${among}, mean R`, mean(measured.map((page) => page.R)), { atMost: 3.5 }, `${fewCards} cards in the mean`),
  ]
}

/** What the first page of a search costs in queries and read units, where people live as they do in France. */
export const browseRows = async (): Promise<Row[]> => {
  const country = aCountry()
  const towns = townsOf(country.code)
  const rows: Row[] = []
  for (const listings of sizes)
    rows.push(...rowsOf(listings, await measurePages(listings, questions, towns, country, seed)))
  return rows
}
