import * as z from 'zod'
import { earlier } from '../../domain/time.ts'
import type { Instant } from '../../model/instant.ts'
import type { Point } from '../../model/place.ts'
import { recentCellsWithin } from '../cells.ts'
import { remoteShelf } from '../listing-items.ts'
import type { Asked } from './asked.ts'
import { firstOf, Rank, rankAt } from './rank.ts'
import { type Merged, nextOf, type Unread } from './read-page.ts'

/** Where a newest-first list goes on: from a rank on, and in each partition from a moment down; null where it is read to its end. */
export const ShelvesMark = z.strictObject({ start: Rank, ats: z.array(Rank.shape.at.nullable()).max(60) })
export type ShelvesMark = z.infer<typeof ShelvesMark>

/** Partitions of the `recent` index, each with the moment from which down it is unread, and what counts of their listings. */
export type Shelves = { cells: { cell: string; at: Instant | null }[]; start: Rank; centre: Point; radiusKm: number }

/** Remote listings stand on a shelf of their own; who asks for them alone means the whole country. */
const cellsOf = ({ order, centre, radiusKm, wanted }: Asked): string[] => {
  if (order === 'remote') return [remoteShelf]
  return [...recentCellsWithin(centre, radiusKm), ...(wanted.remote === false ? [] : [remoteShelf])]
}

export const shelvesOf = (asked: Asked, mark: ShelvesMark = { start: rankAt(0), ats: [] }): Shelves => ({
  cells: cellsOf(asked).map((cell, position) => {
    const at = mark.ats[position]
    return { cell, at: at === null ? null : earlier(at ?? mark.start.at, mark.start.at) }
  }),
  start: mark.start,
  centre: asked.centre,
  radiusKm: asked.order === 'remote' ? Infinity : asked.radiusKm,
})

/** The mark of the page after one. */
export const nextShelves = (page: Merged<Unread>, { cells }: Shelves): ShelvesMark | undefined => {
  const start = nextOf(page)
  if (!start) return undefined
  const left = [...page.held.map(({ cell, rank }) => ({ cell, from: rank })), ...page.unread]
  const atOf = (cell: string): Instant | undefined =>
    firstOf(left.filter((each) => each.cell === cell).map(({ from }) => from))?.at
  return { start, ats: cells.map(({ cell }) => atOf(cell) ?? null) }
}
