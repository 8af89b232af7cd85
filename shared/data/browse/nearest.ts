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

type Planned = Known & { low: number; high: number; size: number; self: Known }

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
export const nearest = (
  app: App,
  around: Around,
  wanted: Wanted,
): Source<NearPart, Planned> & { start: NearPart[] } => {
  const seen = density(onesIn(wanted))
  return {
    queriesMost: Number(process.env.QM ?? 7),
    start: nearCellsAround(around.centre, around.radiusKm).map((cell) => unknownPart(cell, around)),
    choose(unread, progress) {
      const reach = reachOf(seen, progress)
      const parts = inOrder(unread, around, reach)
      const now: Planned[] = []
      let gain = 0
      for (const part of parts) {
        if (now.length >= Math.min(sideBySideMost, progress.queriesLeft) || !part.places) break
        const before = progress.found.filter(({ rank }) => compareRanks(rank, part.from) < 0).length
        if (
          now.length > 0 &&
          (part.from.km > reach || before + gain >= progress.wanted * Number(process.env.GF ?? 0.6))
        )
          break
        const size = seen.pageFor(progress, part.from.km)
        const [low, high] = spanOf(part, Math.max(part.from.km, reach), seen.listingsIn, size)
        gain += seen.foundIn(high - low + 1)
        now.push({ ...part, low, high, size, self: part })
      }
      return { now, later: parts.filter((part) => !now.some((chosen) => chosen.self === part)) }
    },
    async read(part) {
      const { low, high, size } = part
      const { asked, kept } = pieceOf(part.self, low, high)
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
