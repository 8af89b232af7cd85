import * as z from 'zod'
import { type NearCell, nearCellWidthKm } from '../cells.ts'
import { Walked } from './density.ts'
import type { Around } from './near-part.ts'
import { firstOf, Rank } from './rank.ts'
import { type Merged, nextOf } from './read-page.ts'

/**
 * Where a nearest-first list goes on: from a rank on; and some partitions are known to hold nothing more that is nearer
 * than some kilometres, so that they need not be read again before. What was learnt of how dense listings are goes along.
 */
export const NearMark = z.strictObject({ start: Rank, ahead: z.record(z.string(), z.number()), seen: Walked })
export type NearMark = z.infer<typeof NearMark>

/** As many as a cursor has room for. */
const aheadMost = 80

/** A cell of the index without its last letters, which are all the same. */
export const shortOf = (cell: string): string => cell.replace(/f+$/, '')

const floored = (km: number): number => Math.floor(km * 10) / 10

/** The mark of the page after one. */
export const nextMark = (
  page: Merged,
  cells: readonly NearCell[],
  { radiusKm }: Around,
  seen: Walked,
): NearMark | undefined => {
  const start = nextOf(page)
  if (!start) return undefined
  const left = [...page.held.map(({ cell, rank }) => ({ cell, from: rank })), ...page.unread]
  const ahead = cells
    .filter(({ leastKm }) => leastKm + nearCellWidthKm >= start.km)
    .map(({ cell, leastKm }) => {
      const next = firstOf(left.filter((each) => each.cell === cell).map(({ from }) => from))
      return { cell: shortOf(cell), leastKm, km: next ? floored(next.km) : Math.ceil(radiusKm) + 1 }
    })
    .filter(({ leastKm, km }) => km > Math.max(leastKm, start.km))
    .slice(0, aheadMost)
  return { start, ahead: Object.fromEntries(ahead.map(({ cell, km }) => [cell, km])), seen }
}
