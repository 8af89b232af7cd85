import type { Point } from '../model/place.ts'

const earthRadiusKm = 6371.0088
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance in kilometres (haversine, mean Earth radius of IUGG). */
export const distanceKm = (one: Point, other: Point): number => {
  const northward = radians(other.latitude - one.latitude)
  const eastward = radians(other.longitude - one.longitude)
  const chord =
    Math.sin(northward / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(eastward / 2) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)))
}
