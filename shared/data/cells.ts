import { cellToChildren, cellToLatLng, cellToParent, gridDisk, latLngToCell } from 'h3-js'
import type { Point } from '../model/place.ts'

/** The cell whose centre stands for a place: about 5 km². */
const placeResolution = 7
/** The cell that is one partition of the `near` index: 253 km². */
export const nearResolution = 5
/** The cell that is one partition of the `recent` index: 12,393 km². */
export const recentResolution = 3

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

/** The partitions of the `near` index around a point, as far as `rings` rings, each with the centres of its places. */
export const nearCellsAround = (
  point: Point,
  rings: number,
): { cell: string; places: { digits: string; centre: Point }[] }[] =>
  gridDisk(latLngToCell(point.latitude, point.longitude, nearResolution), rings).map((cell) => ({
    cell,
    places: cellToChildren(cell, placeResolution).map((child) => ({
      digits: digitsOf(child),
      centre: centreOf(child),
    })),
  }))

/** The partitions of the `recent` index that lie within a radius of a point. */
export const recentCellsWithin = (point: Point, radiusKm: number): string[] => {
  const edgeKm = 69
  const rings = Math.ceil(radiusKm / (edgeKm * Math.sqrt(3))) + (radiusKm > edgeKm / 2 ? 1 : 0)
  return gridDisk(latLngToCell(point.latitude, point.longitude, recentResolution), Math.max(1, rings))
}
