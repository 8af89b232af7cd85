import type { App } from '../app.ts'
import { nearCellsAround } from '../cells.ts'
import { density, type Density } from './density.ts'
import { type Around, type Known, type NearPart, placedParts, unknownPart } from './near-part.ts'
import { pieceOf, spanOf, queryPlaces } from './query-places.ts'
import { compareRanks } from './rank.ts'
import type { Progress, Source } from './read-page.ts'
import { onesIn, type Wanted } from './wanted.ts'

/** Most queries that are under way at once: more would often be in vain. */
const sideBySideMost = Number(process.env.SS ?? 3)

const byRank = (one: NearPart, other: NearPart): number => compareRanks(one.from, other.from)

/** The parts in order, with the places of the first and of all within a distance. */
const inOrder = (unread: readonly NearPart[], around: Around, withinKm: number): NearPart[] => {
  const placed = (part: NearPart): NearPart[] => (part.places ? [part] : placedParts(part, around))
  let parts = unread.flatMap((part) => (part.from.km <= withinKm ? placed(part) : [part])).toSorted(byRank)
  for (let first = parts[0]; first && !first.places; first = parts[0]) {
    parts = [...placed(first), ...parts.slice(1)].toSorted(byRank)
  }
  return parts
}

/** How far it is worth looking at once: as far as the last that a full page would show. */
const reachOf = (seen: Density, { found, wanted }: Progress): number =>
  found[wanted - 1]?.rank.km ?? seen.reachKm(wanted)

/** The nearest first: parts around a centre, read in the order of the least distance in them. */
export const nearest = (app: App, around: Around, wanted: Wanted): Source<NearPart, Known> & { start: NearPart[] } => {
  const seen = density(onesIn(wanted))
  return {
    start: nearCellsAround(around.centre, around.radiusKm).map((cell) => unknownPart(cell, around)),
    choose(unread, progress) {
      const reach = reachOf(seen, progress)
      const parts = inOrder(unread, around, reach)
      const near = parts.filter(
        (part, position): part is Known => part.places !== undefined && (position === 0 || part.from.km <= reach),
      )
      const now = near.slice(0, Math.min(sideBySideMost, progress.queriesLeft))
      return { now, later: parts.filter((part) => !now.some((chosen) => chosen === part)) }
    },
    async read(part, progress) {
      const size = seen.pageFor(progress, part.from.km)
      const reach = Math.max(part.from.km, reachOf(seen, progress))
      const { asked, kept } = pieceOf(part, ...spanOf(part, reach, seen.listingsIn, size))
      const { found, walked, rest } = await queryPlaces(app, asked, wanted, size)
      seen.note(walked)
      return {
        found: found.filter(({ rank }) => compareRanks(rank, around.start) >= 0),
        looked: walked.listings,
        rest: [...kept, ...rest],
      }
    },
  }
}
