import type { ListingCard } from '../../model/listing.ts'
import { compareRanks, firstOf, type Rank } from './rank.ts'

/** A listing that was read, the partition that it stands in, and the place in that, if it has places. */
export type Found = { rank: Rank; card: ListingCard; cell: string; digits?: string }

/** Something unread: nothing in it goes before `from`. */
export type Unread = { from: Rank; cell: string }

/** How far a page is: what was read, in order; how many cards it should have; how many queries it may still cost. */
export type Progress = { found: readonly Found[]; wanted: number; queriesLeft: number }

/** A list that is merged from parts, each query reading some of one. */
export type Source<U extends Unread, R extends U = U> = {
  /** Most queries that a page may cost. */
  queriesMost: number
  /** All that is unread. */
  start: readonly U[]
  /** What is to be read now, side by side; what can wait may be known better than before. Nothing where nothing is left. */
  choose(unread: readonly U[], progress: Progress): { now: R[]; later: U[] }
  /** One query: what it found, how many listings it looked at for that, and what of the part is left unread. */
  read(part: R): Promise<{ found: Found[]; looked: number; left: U[] }>
}

/** What a page shows, what was found too early, and what is unread. */
export type Merged<U extends Unread> = { shown: Found[]; held: Found[]; unread: U[] }

/** A page that has something to show is shown after so many queries, or so many listings looked at for each card wanted. */
const queriesUsual = 7
const looksUsual = 3

/** Reads until a page is full, everything is read or enough was spent; shows only what nothing unread can go before. */
export const readPage = async <U extends Unread, R extends U>(
  source: Source<U, R>,
  wanted: number,
  shown: Promise<(found: Found) => boolean>,
): Promise<Merged<U>> => {
  let unread = source.start
  let found: Found[] = []
  let [queries, looked] = [0, 0]
  for (;;) {
    const progress = { found, wanted, queriesLeft: source.queriesMost - queries }
    const { now, later } = source.choose(unread, progress)
    const ready = readyIn(found, [...now, ...later])
    const isEnough = ready > 0 && (queries >= queriesUsual || looked >= looksUsual * wanted)
    if (ready >= wanted || isEnough || now.length === 0) {
      const count = Math.min(ready, wanted)
      return { shown: found.slice(0, count), held: found.slice(count), unread: [...now, ...later] }
    }
    const [isShown, readings] = await Promise.all([shown, Promise.all(now.map((part) => source.read(part)))])
    queries += now.length
    looked += readings.reduce((sum, reading) => sum + reading.looked, 0)
    unread = [...later, ...readings.flatMap(({ left }) => left)]
    found = [...found, ...readings.flatMap((reading) => reading.found.filter(isShown))].toSorted(byRank)
  }
}

const byRank = (one: Found, other: Found): number => compareRanks(one.rank, other.rank)

const readyIn = (found: readonly Found[], unread: readonly Unread[]): number => {
  const from = firstOf(unread.map((part) => part.from))
  const waiting = from ? found.findIndex(({ rank }) => compareRanks(rank, from) >= 0) : -1
  return waiting < 0 ? found.length : waiting
}

/** Where the next page starts, if there may be one: at the first that was not shown. */
export const nextOf = ({ held, unread }: Merged<Unread>): Rank | undefined =>
  firstOf([...held.map(({ rank }) => rank), ...unread.map(({ from }) => from)])
