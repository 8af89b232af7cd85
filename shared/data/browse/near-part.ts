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

/** Unread places of one partition of the `near` index, in the order of its sort key. */
export type Known = { from: Rank; cell: string; places: readonly Place[]; top?: Top }

/** A partition whose places have not been looked up. */
export type Unknown = { from: Rank; cell: string; places?: never }

export type NearPart = Known | Unknown

/** What is asked about: around which centre, how far, from which rank on, and in some partitions from how far on. */
export type Around = { centre: Point; radiusKm: number; start: Rank; aheadOf(cell: string): number }

const isPart = (part: Known | undefined): part is Known => part !== undefined

/** A part of some places of a partition; undefined where there are none. */
const partOf = (cell: string, places: readonly Place[], top?: Top): Known | undefined => {
  const last = places.length - 1
  const from = firstOf(places.map(({ km }, at) => (top && at === last ? { km, at: top.at, id: '' } : rankAt(km))))
  return from && { from, cell, places, ...(top && { top }) }
}

/** A whole partition, unread. */
export const unknownPart = ({ cell, leastKm }: NearCell, { start, aheadOf }: Around): Unknown => ({
  from: rankAt(Math.max(leastKm, start.km, aheadOf(cell))),
  cell,
})

/** The places of a partition that are asked about: those beyond the start, and by itself the one where the list goes on. */
export const placedParts = ({ cell }: Unknown, { centre, radiusKm, start, aheadOf }: Around): Known[] => {
  const leastKm = Math.max(start.km, aheadOf(cell))
  const places = placesOf(cell)
    .map((place) => ({ ...place, km: distanceKm(centre, place.centre) }))
    .filter(({ km }) => km >= leastKm && km <= radiusKm)
  const goesOn = places.filter(({ km }) => km === start.km && start.at !== latest)
  const beyond = places.filter((place) => !goesOn.includes(place))
  return [...goesOn.map((place) => partOf(cell, [place], { at: start.at })), partOf(cell, beyond)].filter(isPart)
}

/** The places from one position to another as a part, and what is left below and above it. */
export const cut = (part: Known, low: number, high: number): { piece: Known; left: Known[] } => {
  const { cell, places, top } = part
  const isTop = high === places.length - 1
  const below = partOf(cell, places.slice(0, low))
  const above = isTop ? undefined : partOf(cell, places.slice(high + 1), top)
  const piece = partOf(cell, places.slice(low, high + 1), isTop ? top : undefined)
  return { piece: piece ?? part, left: [below, above].filter(isPart) }
}

/** What is left of a part that was read from its last place down to an item. */
export const leftAfter = ({ cell, places }: Known, next: Item): Known | undefined => {
  const { digits, at } = splitSort(next)
  const left = places.filter((place) => place.digits <= digits)
  return partOf(cell, left, left.at(-1)?.digits === digits ? { at, next } : undefined)
}

/** The place and the moment in a sort key of the `near` index. */
export const splitSort = (item: Item): { digits: string; at: Instant } => {
  const [digits = '', at = ''] = String(item['nearSort']).split('#')
  return { digits, at }
}
