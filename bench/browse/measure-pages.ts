import { indexes } from '../../shared/data/indexes.ts'
import { browse } from '../../shared/data/browse/browse.ts'
import type { BrowseInput } from '../../shared/data/browse/asked.ts'
import type { App } from '../../shared/data/app.ts'
import type { Point } from '../../shared/model/place.ts'
import { memoryTable } from '../../test/simulation/table/memory-table.ts'
import { randomOf, type Random } from '../../test/simulation/table/random.ts'
import { countingTable } from '../../test/units/counting-table.ts'
import { categoryBy, openListings } from './open-listings.ts'
import { homesIn, type Town } from './towns.ts'

/** What one first page cost and gave; `rounds` are the times it waited for the table. */
export type Measured = { queries: number; R: number; rounds: number; cards: number; kind: string }

const limit = 20
const listingIndexes = indexes.filter(({ name }) => name === 'near' || name === 'recent')

/** A table that holds so many open listings, and what its calls cost. */
const tableOf = async (count: number, towns: readonly Town[], random: Random) => {
  const table = countingTable(memoryTable({ indexes: listingIndexes }), listingIndexes)
  const listing = openListings(
    random,
    homesIn(towns, () => random.unit()),
  )
  for (let made = 0; made < count; made += 1) await table.write({ Put: { Item: listing() } })
  return table
}

/** What people ask for: anything, one kind, one category, the newest. */
const questionsOf = (random: Random, home: () => Point): (() => { kind: string; input: BrowseInput }) => {
  const category = categoryBy(random)
  return () => {
    const around = { ...home(), radiusKm: 50, sort: 'nearest' as const }
    const chance = random.unit()
    if (chance < 0.6) return { kind: 'anything', input: around }
    if (chance < 0.8) return { kind: 'one kind', input: { ...around, kind: random.pick(['offer', 'need'] as const) } }
    if (chance < 0.95) return { kind: 'one category', input: { ...around, category: category() } }
    return { kind: 'newest', input: { ...around, sort: 'newest' } }
  }
}

/** First pages of so many questions, asked where the listings are. */
export const measurePages = async (
  listings: number,
  questions: number,
  towns: readonly Town[],
  country: App['country'],
  seed: number,
): Promise<Measured[]> => {
  const random = randomOf(seed)
  const counting = await tableOf(listings, towns, random)
  let rounds = 0
  let waiting = 0
  const table = {
    ...counting,
    query: async (input: Parameters<typeof counting.query>[0]) => {
      if (waiting === 0) rounds += 1
      waiting += 1
      await Promise.resolve()
      const page = await counting.query(input)
      waiting -= 1
      return page
    },
  }
  const clock = { now: () => '2026-11-23T00:00:00.000Z', sleep: async () => {} }
  const app: App = {
    table,
    country,
    clock,
    chance: { bytes: (count) => random.bytes(count), unit: () => random.unit() },
  }
  const question = questionsOf(
    random,
    homesIn(towns, () => random.unit()),
  )
  const measured: Measured[] = []
  for (let asked = 0; asked < questions; asked += 1) {
    const { kind, input } = question()
    rounds = 0
    let cards = 0
    const { calls, R } = await counting.count(async () => {
      cards = (await browse(app, undefined, { ...input, limit })).items.length
    })
    measured.push({ queries: calls, R, rounds, cards, kind })
  }
  return measured
}
