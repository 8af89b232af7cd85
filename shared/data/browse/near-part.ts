import { distanceKm } from '../../domain/distance.ts'
import type { Instant } from '../../model/instant.ts'
import type { Point } from '../../model/place.ts'
import { type NearCell, placesOf } from '../cells.ts'
import type { Item } from '../table.ts'
import { firstOf, latest, type Rank, rankAt } from './rank.ts'

/** A place of a partition, and how far it is. */
export type Place = { digits: string; centre: Point; km: number }

/** Where the last place of a part, read in part, goes on: at a moment, or behind an item that was read. */
type Top = { at: Instant; next?: Item }

/** A partition that a query did not get through, on an earlier page or on this one. */
type Dense = { isDense?: 'before' | 'now' }

/** A partition whose places have not been looked up on this page; `left` are those not done with on pages before. */
export type Unknown = Dense & { from: Rank; cell: string; left?: ReadonlySet<string>; places?: never }

/** Unread places of one partition of the `near` index, in the order of its sort key. */
export type Known = Dense & { from: Rank; cell: string; places: readonly Place[]; top?: Top }

export type NearPart = Known | Unknown

/** What is asked about: around which centre, how far, and from which rank on. */
export type Around = { centre: Point; radiusKm: number; start: Rank }

const isPart = (part: Known | undefined): part is Known => part !== undefined

/** Some places of a partition; undefined where there are none. */
const partOf = (
  { cell, isDense }: Dense & { cell: string },
  places: readonly Place[],
  top?: Top,
): Known | undefined => {
  const last = places.length - 1
  const from = firstOf(places.map(({ km }, at) => (top && at === last ? { km, at: top.at, id: '' } : rankAt(km))))
  return from && { from, cell, places, ...(top && { top }), ...(isDense && { isDense }) }
}

/** A partition that nobody has looked at on this page. */
export const unknownPart = (
  { cell, leastKm }: NearCell,
  start: Rank,
  { isDense, left }: { isDense: boolean; left: ReadonlySet<string> | undefined },
): Unknown => ({
  from: rankAt(Math.max(leastKm, start.km)),
  cell,
  ...(left && { left }),
  ...(isDense && { isDense: 'before' }),
})

/** The places of a partition that are asked about: those beyond the start, and by itself the one where the list goes on. */
export const placedParts = (part: Unknown, { centre, radiusKm, start }: Around): Known[] => {
  const places = placesOf(part.cell)
    .filter(({ digits }) => part.left?.has(digits) ?? true)
    .map((place) => ({ ...place, km: distanceKm(centre, place.centre) }))
    .filter(({ km }) => km >= start.km && km <= radiusKm)
  const goesOn = places.filter(({ km }) => km === start.km && start.at !== latest)
  const beyond = places.filter((place) => !goesOn.includes(place))
  return [...goesOn.map((place) => partOf(part, [place], { at: start.at })), partOf(part, beyond)].filter(isPart)
}

/** The places from one position to another as a part, and what is left below and above it. */
export const cut = (part: Known, low: number, high: number): { piece: Known; left: Known[] } => {
  const { places, top } = part
  const isTop = high === places.length - 1
  const below = partOf(part, places.slice(0, low))
  const above = isTop ? undefined : partOf(part, places.slice(high + 1), top)
  const piece = partOf(part, places.slice(low, high + 1), isTop ? top : undefined)
  return { piece: piece ?? part, left: [below, above].filter(isPart) }
}

/** What is left of a part that was read from its last place down to an item. */
export const leftAfter = ({ cell, places }: Known, next: Item): Known | undefined => {
  const { digits, at } = splitSort(next)
  const left = places.filter((place) => place.digits <= digits)
  return partOf({ cell, isDense: 'now' }, left, left.at(-1)?.digits === digits ? { at, next } : undefined)
}

/** The place and the moment in a sort key of the `near` index. */
export const splitSort = (item: Item): { digits: string; at: Instant } => {
  const [digits = '', at = ''] = String(item['nearSort']).split('#')
  return { digits, at }
}
