import { featureOf, isWithin, moved } from './geometry.ts'
import type { Feature, Line, Position } from './geometry.ts'

/** Draws numbers from 0 to 1, the same ones for the same beginning (mulberry32). */
const drawFrom = (seed: number): (() => number) => {
  let state = Math.trunc(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Town = { centre: Position; radiusKm: number; seed: number }

const stepKm = 0.35

/** Bends every line of a town alike, so that its streets look grown and still cross each other. */
const bentIn = ({ centre, seed }: Town) => {
  const [a, b] = [seed % 7, seed % 11]
  return (east: number, north: number): Position =>
    moved(
      centre,
      east + 0.22 * Math.sin(north * 0.9 + a) + 0.1 * Math.sin(north * 2.3 + b),
      north + 0.22 * Math.sin(east * 0.8 + b) + 0.1 * Math.sin(east * 2.1 + a),
    )
}

const stepsTo = (km: number): number[] =>
  Array.from({ length: 2 * Math.floor(km / stepKm) + 1 }, (_, place) => (place - Math.floor(km / stepKm)) * stepKm)

/** Small streets: a bent grid with gaps, as far as the town goes. */
const smallStreets = (town: Town): Line[] => {
  const random = drawFrom(town.seed)
  const bent = bentIn(town)
  const across = stepsTo(town.radiusKm)
  const isTown = (east: number, north: number): boolean => Math.hypot(east, north) < town.radiusKm
  return across.flatMap((fixed) =>
    [true, false].flatMap((isNorth) => {
      const lines: Position[][] = [[]]
      for (const along of across) {
        const [east, north] = isNorth ? [fixed, along] : [along, fixed]
        if (isTown(east, north) && random() > 0.12) lines.at(-1)?.push(bent(east, north))
        else lines.push([])
      }
      return lines
    }),
  )
}

/** Large streets: spokes and rings. */
const largeStreets = (town: Town): Line[] => {
  const bent = bentIn(town)
  const spokes = 5 + (town.seed % 3)
  const rings = Math.max(1, Math.round(town.radiusKm / 1.6))
  const away = stepsTo(town.radiusKm * 1.5).filter((km) => km >= 0)
  return [
    ...Array.from({ length: spokes }, (_, place) => {
      const angle = (2 * Math.PI * place) / spokes + (town.seed % 10) / 10
      return away.map((km) => bent(km * Math.cos(angle), km * Math.sin(angle)))
    }),
    ...Array.from({ length: rings }, (_, ring) => {
      const km = ((ring + 1) * town.radiusKm) / rings
      return Array.from({ length: 49 }, (_unused, place) => {
        const angle = (2 * Math.PI * place) / 48
        return bent(km * Math.cos(angle), km * Math.sin(angle))
      })
    }),
  ]
}

/** A river through the town and beyond. */
const river = ({ centre, radiusKm, seed }: Town): Line =>
  stepsTo(radiusKm * 2.2).map((km) => moved(centre, km, 0.3 * radiusKm + 0.5 * Math.sin(km * 0.7 + (seed % 5))))

const park = ({ centre, radiusKm, seed }: Town): Line => {
  const angle = seed % 6
  const middle = moved(centre, radiusKm * 0.5 * Math.cos(angle), radiusKm * 0.5 * Math.sin(angle))
  const edge = Array.from({ length: 24 }, (_, place) => {
    const at = (2 * Math.PI * place) / 24
    const km = radiusKm * 0.16 * (1 + 0.2 * Math.sin(3 * at + seed))
    return moved(middle, km * 1.4 * Math.cos(at), km * Math.sin(at))
  })
  return [...edge, ...edge.slice(0, 1)]
}

/** A line without what of it would lie in the sea. */
const onLand = (line: Line, land: readonly Line[]): Line[] => {
  const parts: Position[][] = [[]]
  for (const point of line) {
    if (isWithin(point, land)) parts.at(-1)?.push(point)
    else parts.push([])
  }
  return parts.filter((part) => part.length > 1)
}

/**
 * An invented town around a real place: streets, a park and a river, so that the laptop has something to look at without a
 * map service. Nothing of it is true, and the map says so.
 */
export const drawTown = (town: Town, land: readonly Line[]): Feature[] => {
  const lines = (kind: string, drawn: readonly Line[]): Feature =>
    featureOf({ type: 'MultiLineString', coordinates: drawn.flatMap((line) => onLand(line, land)) }, { kind })
  const green = park(town)
  return [
    ...(green.every((point) => isWithin(point, land))
      ? [featureOf({ type: 'Polygon', coordinates: [green] }, { kind: 'park' })]
      : []),
    lines('river', town.radiusKm > 3 ? [river(town)] : []),
    lines('small', smallStreets(town)),
    lines('large', largeStreets(town)),
  ]
}
