import * as z from 'zod'
import { type NearCell, nearCellWidthKm } from '../cells.ts'
import { Walked } from './density.ts'
import { type NearPart, type Unknown, unknownPart } from './near-part.ts'
import { cellsAt, cellsIn, placesIn, placesLeft } from './near-mark-text.ts'
import { Rank, rankAt } from './rank.ts'
import { type Merged, nextOf } from './read-page.ts'

/**
 * Where a nearest-first list goes on: from a rank on. What was learnt goes along, so that nothing is read again in vain:
 * which partitions beyond are read to their ends, which places others still hold, which are dense, and how dense
 * listings were last.
 */
export const NearMark = z.strictObject({
  start: Rank,
  done: z.string(),
  left: z.string(),
  dense: z.string(),
  seen: Walked,
})
export type NearMark = z.infer<typeof NearMark>

export const firstMark: NearMark = {
  start: rankAt(0),
  done: '',
  left: '',
  dense: '',
  seen: { places: 0, listings: 0, found: 0 },
}

/** As many partitions as a cursor has room for; what is forgotten is learnt again. */
const most = { done: 250, left: 30, dense: 60 }

/** May a partition hold places as far away as that, or farther? */
const reaches = ({ leastKm }: NearCell, km: number): boolean => leastKm + nearCellWidthKm >= km

/** The partitions that are left to be read from a mark on. */
export const partsFrom = (cells: readonly NearCell[], { start, done, left, dense }: NearMark): Unknown[] => {
  const [isDone, isDense, places] = [new Set(cellsIn(done)), new Set(cellsIn(dense)), placesIn(left)]
  return cells.flatMap((cell, position) =>
    reaches(cell, start.km) && !isDone.has(position)
      ? [unknownPart(cell, start, { isDense: isDense.has(position), left: places.get(position) })]
      : [],
  )
}

/** The places of each partition that are unread or hold what was found too early; undefined of one not looked at. */
const leftIn = ({ held, unread }: Merged<NearPart>): Map<string, Set<string> | undefined> => {
  const left = new Map<string, Set<string> | undefined>()
  for (const { cell, places } of unread) {
    const known = left.get(cell) ?? new Set()
    for (const { digits } of places ?? []) known.add(digits)
    left.set(cell, places && known)
  }
  for (const { cell, digits } of held) left.set(cell, (left.get(cell) ?? new Set()).add(digits ?? ''))
  return left
}

/** The mark of the page after one. */
export const nextMark = (page: Merged<NearPart>, cells: readonly NearCell[], seen: Walked): NearMark | undefined => {
  const start = nextOf(page)
  if (!start) return undefined
  const left = leftIn(page)
  const dense = new Set(page.unread.filter(({ isDense }) => isDense).map(({ cell }) => cell))
  const beyond = cells.map((cell, position) => ({ ...cell, position })).filter((cell) => reaches(cell, start.km))
  const known = beyond.map(({ cell, position }) => ({ position, places: left.get(cell) }))
  return {
    start,
    done: cellsAt(beyond.filter(({ cell }) => !left.has(cell)).slice(0, most.done)),
    left: placesLeft(known.filter(({ places }) => places !== undefined).slice(0, most.left)),
    dense: cellsAt(beyond.filter(({ cell }) => dense.has(cell)).slice(0, most.dense)),
    seen,
  }
}
