import type { ListingCard } from '../../model/listing.ts'
import { compareRanks, firstOf, type Rank } from './rank.ts'

/** Most queries that one page may cost. */
export const queriesMost = 10
/** After so many queries a page that has something to show is shown, though it be short. */
const queriesUsual = Number(process.env.QU ?? 7)

const lookedUsual = Number(process.env.LU ?? 80)

/** A listing that was read, and the partition that it stands in. */
export type Found = { rank: Rank; card: ListingCard; cell: string }

/** Something unread: nothing in it goes before `from`. */
export type Unread = { from: Rank; cell: string }

/** How far a page is: what was read, in order, and how many of it nothing unread can go before any more. */
export type Progress = { found: readonly Found[]; wanted: number; queriesLeft: number }

/** A list that is merged from parts, each query reading some of one. */
export type Source<U extends Unread, R extends U = U> = {
  queriesMost: number
  /** What is to be read now, side by side; the rest may be known better than before. Nothing only of nothing. */
  choose(unread: readonly U[], progress: Progress): { now: R[]; later: U[] }
  /** One query: what it found, how many listings it looked at for that, and what of the part is still unread. */
  read(part: R, progress: Progress): Promise<{ found: Found[]; looked: number; rest: U[] }>
}

/** What a page shows, what was found too early, and what is unread. */
export type Merged<U extends Unread> = { shown: Found[]; held: Found[]; unread: U[] }

/** Reads until a page is full, everything is read, or enough queries were made; shows only what nothing unread can precede. */
export const readPage = async <U extends Unread, R extends U>(
  source: Source<U, R>,
  start: readonly U[],
  wanted: number,
  shown: Promise<(found: Found) => boolean>,
): Promise<Merged<U>> => {
  let unread = [...start]
  let found: Found[] = []
  let [queries, looked, ready] = [0, 0, 0]
  for (;;) {
    const progress = { found, wanted, queriesLeft: source.queriesMost - queries }
    const { now, later } = source.choose(unread, progress)
    ready = readyIn(found, [...now, ...later])
    const isEnough = queries >= source.queriesMost || (ready > 0 && (queries >= queriesUsual || looked >= lookedUsual))
    if (ready >= wanted || now.length === 0 || isEnough) {
      const count = Math.min(ready, wanted)
      return { shown: found.slice(0, count), held: found.slice(count), unread: [...now, ...later] }
    }
    const [isShown, readings] = await Promise.all([shown, Promise.all(now.map((part) => source.read(part, progress)))])
    queries += now.length
    looked += readings.reduce((sum, reading) => sum + reading.looked, 0)
    unread = [...later, ...readings.flatMap(({ rest }) => rest)]
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
export const nextOf = (page: Merged<Unread>): Rank | undefined =>
  firstOf([...page.held.map(({ rank }) => rank), ...page.unread.map(({ from }) => from)])
