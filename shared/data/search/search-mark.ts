import * as z from 'zod'
import { Rank } from '../browse/rank.ts'

/** Where a listing stands among those found: the better fit goes first, then as in any list. */
export const Standing = z.strictObject({ fit: z.int().min(0), rank: Rank })
export type Standing = z.infer<typeof Standing>

const Place = z.int().min(0).max(1_000)

/**
 * How far a search has come. It goes through its lookups some at a time; what these hold is ranked as a whole. `open` are
 * those read now, by their place, each with the item that it goes on behind; `next` is the first not yet begun; `after`
 * the last that was shown.
 */
export const SearchMark = z.strictObject({
  open: z.array(z.tuple([Place, z.string().max(120).nullable()])).max(10),
  next: Place,
  after: Standing.exactOptional(),
})
export type SearchMark = z.infer<typeof SearchMark>

/** As many queries as a page may cost. */
export const queriesMost = 10

/** The next lookups: those not read to their ends, then new ones; undefined where none are left. */
export const nextMark = (left: SearchMark['open'], begun: number, count: number): SearchMark | undefined => {
  const fresh = Array.from({ length: Math.min(queriesMost - left.length, count - begun) }, (_, at) => begun + at)
  const open: SearchMark['open'] = [...left, ...fresh.map((at): [number, null] => [at, null])]
  return open.length > 0 ? { open, next: begun + fresh.length } : undefined
}
