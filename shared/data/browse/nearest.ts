import type { App } from '../app.ts'
import type { Density } from './density.ts'
import { type Around, cut, type Known, type NearPart, placedParts, type Unknown } from './near-part.ts'
import { queryPlaces } from './query-places.ts'
import { compareRanks } from './rank.ts'
import type { Progress, Source } from './read-page.ts'
import { spanOf } from './span-of.ts'
import { onesIn, type Wanted } from './wanted.ts'

const queriesMost = 7
const sideBySideMost = 3
/** A part is read beside those before it while they are thought to fill no more than this share of a page. */
const sureShare = 0.5
/** As many cards as 4 KB hold: to ask for fewer saves nothing. */
const sizeLeast = 10
const sizeMost = 26

/** A part of which a query is to read the places from one position to another, so many listings at most. */
type Planned = Known & { low: number; high: number; size: number }

const byRank = (one: NearPart, other: NearPart): number => compareRanks(one.from, other.from)

/** The parts in order, with the places of the first and of all that are within reach. */
const inOrder = (unread: readonly NearPart[], around: Around, reachKm: number): NearPart[] => {
  const placed = (part: NearPart): NearPart[] => (part.places ? [part] : placedParts(part, around))
  let parts = unread.flatMap((part) => (part.from.km <= reachKm ? placed(part) : [part])).toSorted(byRank)
  for (let first = parts[0]; first && !first.places; first = parts[0]) {
    parts = [...placed(first), ...parts.slice(1)].toSorted(byRank)
  }
  return parts
}

const countBefore = ({ found }: Progress, part: NearPart): number =>
  found.filter(({ rank }) => compareRanks(rank, part.from) < 0).length

/** How to read the first parts: the first in any case, those after it as far as they are almost surely needed too. */
const planned = (parts: readonly NearPart[], progress: Progress, seen: Density, ones: number): Planned[] => {
  const { found, wanted, queriesLeft } = progress
  const reachKm = found[wanted - 1]?.rank.km ?? seen.reachKm(wanted)
  const plans: Planned[] = []
  let expected = 0
  for (const part of parts.slice(0, Math.min(sideBySideMost, queriesLeft))) {
    const before = countBefore(progress, part)
    const isSure = part.from.km <= reachKm && before + expected < sureShare * wanted
    if (!part.places || (plans.length > 0 && !isSure)) break
    const size = Math.min(Math.max(sizeMost, wanted), Math.max(sizeLeast, (wanted - before) * ones + 1))
    const { low, high } = spanOf(part, Math.max(part.from.km, reachKm), seen, size)
    expected += seen.wantedIn(high - low + 1)
    plans.push({ ...part, low, high, size })
  }
  return plans
}

type Question = { start: readonly Unknown[]; around: Around; wanted: Wanted; seen: Density }

/** The nearest first: parts around a centre, read in the order of the least distance in them. */
export const nearest = (app: App, { start, around, wanted, seen }: Question): Source<NearPart, Planned> => {
  return {
    queriesMost,
    start,
    choose(unread, progress) {
      const parts = inOrder(unread, around, seen.reachKm(progress.wanted))
      const now = planned(parts, progress, seen, onesIn(wanted))
      return { now, later: parts.slice(now.length) }
    },
    async read({ low, high, size, ...part }) {
      const { piece, left } = cut(part, low, high)
      const read = await queryPlaces(app, piece, wanted, size)
      seen.note(read.walked)
      const found = read.found.filter(({ rank }) => compareRanks(rank, around.start) >= 0)
      return { found, looked: read.walked.listings, left: [...left, ...read.left] }
    },
  }
}
