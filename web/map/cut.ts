import type { Box, Line, Position } from './geometry.ts'

type Side = { isInside: (point: Position) => boolean; crossing: (from: Position, to: Position) => Position }

const atLongitude =
  (longitude: number) =>
  ([x1, y1]: Position, [x2, y2]: Position): Position => [longitude, y1 + ((longitude - x1) / (x2 - x1)) * (y2 - y1)]

const atLatitude =
  (latitude: number) =>
  ([x1, y1]: Position, [x2, y2]: Position): Position => [x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1), latitude]

const sidesOf = ({ west, south, east, north }: Box): Side[] => [
  { isInside: ([x]) => x >= west, crossing: atLongitude(west) },
  { isInside: ([x]) => x <= east, crossing: atLongitude(east) },
  { isInside: ([, y]) => y >= south, crossing: atLatitude(south) },
  { isInside: ([, y]) => y <= north, crossing: atLatitude(north) },
]

const cutAt = (ring: Line, { isInside, crossing }: Side): Line =>
  ring.flatMap((to, place) => {
    const from = ring.at(place - 1) ?? to
    const kept = isInside(to) ? [to] : []
    return isInside(from) === isInside(to) ? kept : [crossing(from, to), ...kept]
  })

/** What of a ring lies in a box (Sutherland and Hodgman), closed: one ring, or none. */
export const cutToBox = (ring: Line, box: Box): Line[] => {
  const cut = sidesOf(box).reduce(cutAt, ring)
  const [first] = cut
  return first && cut.length > 2 ? [[...cut, first]] : []
}

/** A ring that goes on beyond 180° where it would leap to the other side of the map. */
const unwrapped = (ring: Line): Line => {
  let turns = 0
  return ring.map(([x, y], place): Position => {
    const before = ring[place - 1]?.[0] ?? x
    if (x - before > 180) turns -= 360
    if (x - before < -180) turns += 360
    return [x + turns, y]
  })
}

const shifted = (ring: Line, degrees: number): Line => ring.map(([x, y]): Position => [x + degrees, y])
const earth: Box = { west: -180, south: -90, east: 180, north: 90 }

/** Cuts a ring where the map ends, at the antimeridian, so that no land is drawn right across it. */
export const cutAtAntimeridian = (ring: Line): Line[] => {
  const whole = unwrapped(ring)
  if (whole.every(([x]) => Math.abs(x) <= 180)) return [ring]
  return [0, -360, 360].flatMap((degrees) => cutToBox(shifted(whole, degrees), earth))
}
