import { aCountry } from '../../test/community/a-country.ts'
import { type Measured, measurePages } from '../browse/measure-pages.ts'
import { townsOf } from '../browse/towns.ts'
import type { Part } from '../part.ts'
import { type Row, rowOf } from '../row.ts'

const sizes = [15_000, 150_000]
const questions = 2_000
const seed = 1

const whyMissed =
  'What a card weighs and how far a page looks decide it: [ADR 7](adr/0007-browsing-by-rings-of-cells.md).'

const percentile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.ceil(share * numbers.length) - 1] ?? Number.NaN

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

const rowsOf = (listings: number, measured: readonly Measured[]): Row[] => {
  const among = `first page among ${listings.toLocaleString('en')} listings`
  const queries = measured.map((page) => page.queries)
  const fewCards = mean(measured.map((page) => page.cards)).toFixed(1)
  return [
    rowOf(`${among}, queries at the 95th percentile`, percentile(queries, 0.95), { atMost: 7 }, { whyMissed }),
    rowOf(
      `${among}, mean`,
      mean(measured.map((page) => page.R)),
      { atMost: 3.5 },
      { unit: 'R', note: `${fewCards} cards in the mean`, whyMissed },
    ),
  ]
}

const browseRows = async (): Promise<Row[]> => {
  const country = aCountry()
  const towns = townsOf(country.code)
  const rows: Row[] = []
  for (const listings of sizes)
    rows.push(...rowsOf(listings, await measurePages(listings, questions, towns, country, seed)))
  return rows
}

export const browsePart: Part = {
  title: 'The first page of what is near',
  how: `${questions.toLocaleString('en')} first pages of 20 cards over a table in memory, asked where people live: towns of France as often as they have inhabitants, and listings spread alike; most ask for anything, some for one kind, one category or the newest.`,
  measure: browseRows,
}
