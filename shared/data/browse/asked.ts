import { refusedField } from '../../errors.ts'
import type { Country } from '../../model/country.ts'
import type { Point } from '../../model/place.ts'
import { fileOf } from '../cells.ts'
import type { Wanted } from './wanted.ts'

/** What a list of open listings is asked for; the page's size and start apart. */
export type BrowseInput = Wanted & {
  latitude?: number | undefined
  longitude?: number | undefined
  radiusKm: number
  sort: 'nearest' | 'newest'
}

/** What is asked, as the indexes want it: of the point only its cell's centre is left. */
export type Asked = {
  centre: Point
  hasPoint: boolean
  radiusKm: number
  order: 'nearest' | 'newest' | 'remote'
  wanted: Wanted
  /** Ties a cursor to this list. */
  scope: string
}

/** @throws Refusal `invalid_request` for half a point */
const pointOf = ({ latitude, longitude }: BrowseInput): Point | undefined => {
  if (latitude === undefined && longitude === undefined) return undefined
  if (longitude === undefined) throw refusedField({ field: 'longitude', rule: 'together', allowed: 'latitude' })
  if (latitude === undefined) throw refusedField({ field: 'latitude', rule: 'together', allowed: 'longitude' })
  return { latitude, longitude }
}

/** Around the point, or around the country's centre. @throws Refusal `invalid_request` for half a point */
export const askedOf = (input: BrowseInput, country: Country): Asked => {
  const { radiusKm, sort, kind, subject, category, remote, associations } = input
  const point = pointOf(input)
  const { nearCell, nearDigits, centre } = fileOf(point ?? country.mapCentre)
  const order = remote === true ? 'remote' : sort
  const words = [order, nearCell, nearDigits, radiusKm, kind, subject, category, remote, associations]
  return {
    centre,
    hasPoint: point !== undefined,
    radiusKm,
    order,
    wanted: { kind, subject, category, remote, associations },
    scope: ['browse', ...words.map((word) => word ?? '')].join(' '),
  }
}
