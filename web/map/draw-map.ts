import { countries } from '../../lib/countries.ts'
import { featureOf, geoJson } from './geometry.ts'
import type { Box, Position } from './geometry.ts'
import { drawLand, drawNearLand } from './land.ts'
import { drawTown } from './streets.ts'
import { styleOf } from './style.ts'
import { townFeature, townsOn, type NamedTown } from './towns.ts'

/** Half the size of what is drawn finely around a country's centre, in degrees. */
const half = { longitude: 0.9, latitude: 0.6 } as const
const townsMost = 24
const centreKm = 4.5

const boxAround = ([x, y]: Position): Box => ({
  west: x - half.longitude,
  east: x + half.longitude,
  south: y - half.latitude,
  north: y + half.latitude,
})

const neighboursOf = (towns: readonly NamedTown[]) =>
  towns
    .filter(({ isQuarter, kmFromCentre }) => !isQuarter && kmFromCentre > centreKm && kmFromCentre < 25)
    .toSorted((one, other) => other.population - one.population)
    .slice(0, townsMost)
    .map(({ at, id, population }) => ({
      centre: at,
      radiusKm: Math.min(2.5, Math.max(0.8, Math.sqrt(population) / 140)),
      seed: Number(id),
    }))

/** The files of a map that is the app's own: what is true under `style.json`, and `demo.json` with invented streets. */
export const drawMap = async (): Promise<Map<string, string>> => {
  const centres = Object.values(countries).map(
    ({ public: { code, mapCentre } }) => ({ code, at: [mapCentre.longitude, mapCentre.latitude] }) as const,
  )
  const towns = await Promise.all(centres.map(({ code, at }) => townsOn(code, at)))
  const { land, borders } = drawLand()
  const near = drawNearLand(centres.map(({ at }) => boxAround(at)))
  const streets = centres.flatMap(({ at }, place) => {
    const main = { centre: at, radiusKm: centreKm, seed: place + 1 }
    return [main, ...neighboursOf(towns[place] ?? [])].flatMap((town) => drawTown(town, near.land[place] ?? []))
  })
  const nearFeatures = [
    ...near.sea.map(({ geometry }) => featureOf(geometry, { kind: 'sea' })),
    ...near.land.flat().map((ring) => featureOf({ type: 'Polygon', coordinates: [ring] }, { kind: 'land' })),
  ]
  return new Map([
    ['map/style.json', styleOf(false)],
    ['map/demo.json', styleOf(true)],
    ['map/land.json', geoJson(land, 2)],
    ['map/borders.json', geoJson([borders], 2)],
    ['map/near.json', geoJson(nearFeatures, 4)],
    ['map/towns.json', geoJson(towns.flat().map(townFeature), 3)],
    ['map/streets.json', geoJson(streets, 4)],
  ])
}
