import { distanceKm } from '../../domain/distance.ts'
import type { Point } from '../../model/place.ts'
import { type NearCell, placesOf } from '../cells.ts'
import type { Item } from '../table.ts'
import { firstOf, latest, type Rank, rankAt } from './rank.ts'

/** A place of a partition, and how far it is. */
export type Place = { digits: string; centre: Point; km: number }

/** Unread places of one partition of the `near` index, in the order of their digits. `top` is where the last of them, read in part, goes on. */
export type Known = { from: Rank; cell: string; places: readonly Place[]; top?: { at: string; next?: Item } }

/** A partition whose places nobody has looked at yet. */
export type Unknown = { from: Rank; cell: string; places?: never }

export type NearPart = Known | Unknown

/** A part of some places of a partition; undefined where there are none. */
export const partOf = (cell: string, places: readonly Place[], top?: Known['top']): Known | undefined => {
  const ranks = places.map(({ km }, position) =>
    top && position === places.length - 1 ? { km, at: top.at, id: '' as const } : rankAt(km),
  )
  const from = firstOf(ranks)
  return from && { from, cell, places, ...(top && { top }) }
}

export const isPart = (part: Known | undefined): part is Known => part !== undefined

/** What is asked about: around which centre, how far, and from which rank on. */
export type Around = { centre: Point; radiusKm: number; start: Rank }

/** A whole partition, unread; its places are found when they matter. */
export const unknownPart = ({ cell, leastKm }: NearCell, { start }: Around): Unknown => ({
  from: rankAt(Math.max(leastKm, start.km)),
  cell,
})

/** The places of a partition that are asked about: those beyond the start, and apart from them the place where the list goes on. */
export const placedParts = ({ cell }: Unknown, { centre, radiusKm, start }: Around): Known[] => {
  const places = placesOf(cell)
    .map((place) => ({ ...place, km: distanceKm(centre, place.centre) }))
    .filter(({ km }) => km <= radiusKm)
  const goesOn = places.filter(({ km }) => km === start.km && start.at !== latest)
  const beyond = places.filter((place) => place.km >= start.km && !goesOn.includes(place))
  return [...goesOn.map((place) => partOf(cell, [place], { at: start.at })), partOf(cell, beyond)].filter(isPart)
}
