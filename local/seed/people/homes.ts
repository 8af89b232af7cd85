import { distanceKm } from '../../../shared/domain/distance.ts'
import type { Point } from '../../../shared/model/place.ts'
import type { Random } from '../../../test/simulation/table/random.ts'
import type { Town } from './towns.ts'

/** How far from the map's centre a place still counts as the pilot's own. */
const pilotKm = 10
const kmPerDegree = 111.2

/** People live around a town's centre, in a large town farther from it. */
const spreadKm = ({ population }: Town): number => Math.min(4, Math.max(0.4, Math.sqrt(population) / 300))

const around = ({ latitude, longitude }: Point, km: number, random: Random): Point => {
  const angle = 2 * Math.PI * random.unit()
  const away = km * Math.sqrt(random.unit())
  return {
    latitude: latitude + (away * Math.sin(angle)) / kmPerDegree,
    longitude: longitude + (away * Math.cos(angle)) / (kmPerDegree * Math.cos((latitude * Math.PI) / 180)),
  }
}

/** Draws with the chance of each weight. */
const drawFrom = (towns: readonly Town[], weight: (town: Town) => number) => {
  const weights = towns.map(weight)
  const total = weights.reduce((sum, each) => sum + each, 0)
  return (random: Random): Town => {
    let left = random.unit() * total
    const found = towns.find((_, place) => (left -= weights[place] ?? 0) < 0) ?? towns.at(-1)
    if (!found) throw new Error('A country without towns')
    return found
  }
}

export type Homes = {
  /** Half of the homes are in the pilot's towns, the others all over the country. */
  draw(random: Random): { home: Point; isPilot: boolean }
  /** A home close to the map's centre. */
  central(random: Random): Point
}

/** Where members of a country may live. */
export const homesIn = (towns: readonly Town[], pilots: readonly string[], centre: Point): Homes => {
  const isPilot = ({ name, point }: Town): boolean => pilots.includes(name) || distanceKm(point, centre) < pilotKm
  const inPilot = drawFrom(towns.filter(isPilot), ({ population }) => Math.sqrt(population))
  const elsewhere = drawFrom(
    towns.filter((town) => !isPilot(town)),
    ({ population }) => population ** 0.7,
  )
  return {
    draw: (random) => {
      const drawn = random.chance(0.5)
      const town = (drawn ? inPilot : elsewhere)(random)
      return { home: around(town.point, spreadKm(town), random), isPilot: drawn }
    },
    central: (random) => around(centre, 1.5, random),
  }
}
