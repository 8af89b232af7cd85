import { cellToChildren, cellToLatLng, cellToParent, gridRing, isValidCell, latLngToCell } from 'h3-js'
import { distanceKm } from '../domain/distance.ts'
import { refusedField } from '../errors.ts'
import type { PlaceInput, Point } from '../model/place.ts'

/** The cell whose centre stands for a place: about 5 km². */
const placeResolution = 7
/** The cell that is one partition of the `near` index: 253 km². */
const nearResolution = 5
/** The cell that is one partition of the `recent` index: 12,393 km². */
const recentResolution = 3
/** The cell whose listings stand together in the word index: 86,801 km². */
const wordResolution = 2

const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000

/** Where a point is filed: nothing of the point itself remains but its cell's centre. */
export type Filed = { nearCell: string; recentCell: string; nearDigits: string; centre: Point }

/** The digits of a resolution-7 cell below its resolution-5 ancestor: 00 to 66, near cells near each other. */
const digitsOf = (cell: string): string => {
  const bits = BigInt(`0x${cell}`)
  const digit = (resolution: number): string => String((bits >> BigInt(3 * (15 - resolution))) & 7n)
  return digit(6) + digit(7)
}

const centreOf = (cell: string): Point => {
  const [latitude, longitude] = cellToLatLng(cell)
  return { latitude: rounded(latitude), longitude: rounded(longitude) }
}

/** The cell of a point, as the indexes want it. */
export const fileOf = (point: Point): Filed => {
  const cell = latLngToCell(point.latitude, point.longitude, placeResolution)
  return {
    nearCell: cellToParent(cell, nearResolution),
    recentCell: cellToParent(cell, recentResolution),
    nearDigits: digitsOf(cell),
    centre: centreOf(cell),
  }
}

/** The id and the centre of the cell that a point lies in: all that anybody is told of a place. */
export const cellAt = ({ latitude, longitude }: Point): { placeId: string; place: Point } => {
  const placeId = latLngToCell(latitude, longitude, placeResolution)
  return { placeId, place: centreOf(placeId) }
}

/** The point that a client means by a place. @throws Refusal `invalid_request` for an id that is no cell's */
export const pointOf = (place: PlaceInput): Point => {
  if (!('placeId' in place)) return place
  if (!isValidCell(place.placeId))
    throw refusedField({ field: 'place.placeId', rule: 'format', allowed: 'GET /v1/places?q=' })
  return centreOf(place.placeId)
}

/** The region whose listings stand together in the word index. */
export const wordCellOf = (nearCell: string): string => cellToParent(nearCell, wordResolution)

/** A partition of the `near` index, and a distance from some point that none of its places is nearer than. */
export type NearCell = { cell: string; leastKm: number }

/** No place of a resolution-5 cell is farther from its centre, anywhere on Earth; measured: 9.67. */
const placeReachKm = 9.7
/** No two places of a resolution-5 cell are farther apart. */
export const nearCellWidthKm = 2 * placeReachKm
/** Nor is any of its corners; measured: 10.84. */
const cornerReachKm = 11

const ringsMost = 30

/**
 * The partitions of the `near` index that may hold places within a radius of a point. Whoever leaves a ring of cells
 * outwards has crossed it, so that nothing lies beyond a ring that is out of reach as a whole.
 */
export const nearCellsAround = (point: Point, radiusKm: number): NearCell[] => {
  const origin = latLngToCell(point.latitude, point.longitude, nearResolution)
  const within: NearCell[] = []
  for (let ring = 0; ring < ringsMost; ring += 1) {
    const cells = gridRing(origin, ring).map((cell) => ({ cell, km: distanceKm(point, centreOf(cell)) }))
    if (cells.every(({ km }) => km - cornerReachKm > radiusKm)) break
    within.push(...cells.map(({ cell, km }) => ({ cell, leastKm: Math.max(0, km - placeReachKm) })))
  }
  return within.filter(({ leastKm }) => leastKm <= radiusKm)
}

/** The places of a partition of the `near` index, in the order of their digits, which is that of its sort key. */
export const placesOf = (nearCell: string): { digits: string; centre: Point }[] =>
  cellToChildren(nearCell, placeResolution)
    .map((cell) => ({ digits: digitsOf(cell), centre: centreOf(cell) }))
    .toSorted((one, other) => (one.digits < other.digits ? -1 : 1))

/** The partitions of the `recent` index that may hold places within a radius of a point. */
export const recentCellsWithin = (point: Point, radiusKm: number): string[] => [
  ...new Set(nearCellsAround(point, radiusKm).map(({ cell }) => cellToParent(cell, recentResolution))),
]

/** The regions of the word index that may hold places within a radius of a point, the nearest first. */
export const wordCellsWithin = (point: Point, radiusKm: number): string[] => [
  ...new Set(nearCellsAround(point, radiusKm).map(({ cell }) => wordCellOf(cell))),
]
