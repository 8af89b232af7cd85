import type { places } from '../../shared/contract/places.ts'
import type { InputOf } from '../../shared/contract/routes.ts'
import { refusedField } from '../../shared/errors.ts'
import type { Point } from '../../shared/model/place.ts'

/** What is looked for: places by a text, or the place of a point. */
export type Asked = { text: string } | { point: Point }

/** @throws Refusal `invalid_request` unless it is either a text or a whole point */
export const askedOf = ({ q, latitude, longitude }: InputOf<typeof places.findPlaces>): Asked => {
  const hasPoint = latitude !== undefined || longitude !== undefined
  if ((q !== undefined) === hasPoint) throw refusedField({ field: 'q', rule: 'one_of', allowed: 'q, latitude' })
  if (q !== undefined) return { text: q.trim() }
  if (longitude === undefined) throw refusedField({ field: 'longitude', rule: 'together', allowed: 'latitude' })
  if (latitude === undefined) throw refusedField({ field: 'latitude', rule: 'together', allowed: 'longitude' })
  return { point: { latitude, longitude } }
}
