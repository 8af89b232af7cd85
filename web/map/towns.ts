import { nameFor } from '../../local/places/name-for.ts'
import { readTowns } from '../../local/places/read-towns.ts'
import type { Town } from '../../local/places/town.ts'
import { featureOf, kmPerDegree, type Feature, type Position } from './geometry.ts'

/** Farther from the country's middle only larger towns are named. */
const nearKm = 25
const leastPeople = { near: 1_000, far: 10_000 } as const

/** Interface languages in other letters than the towns' own names have. */
const letters = ['el', 'ar', 'fa', 'ur', 'en'] as const

export type NamedTown = Town & { at: Position; kmFromCentre: number }

const kmBetween = ([x1, y1]: Position, [x2, y2]: Position): number =>
  kmPerDegree * Math.hypot(y2 - y1, (x2 - x1) * Math.cos((y1 * Math.PI) / 180))

/** The towns of a country that have their name on the map. */
export const townsOn = async (code: string, centre: Position): Promise<NamedTown[]> => {
  const towns = (await readTowns(code)).map((town): NamedTown => {
    const at: Position = [town.longitude, town.latitude]
    return { ...town, at, kmFromCentre: kmBetween(centre, at) }
  })
  return towns.filter(
    ({ population, kmFromCentre }) => population >= (kmFromCentre < nearKm ? leastPeople.near : leastPeople.far),
  )
}

/** A town as a point with its names: `name`, and `name:el` and so on where readers of that language know another. */
export const townFeature = (town: NamedTown): Feature => {
  const [name = ''] = town.names
  const others = letters
    .map((language) => [`name:${language}`, nameFor(town, language)] as const)
    .filter(([, other]) => other !== name)
  return featureOf(
    { type: 'Point', coordinates: town.at },
    // Quarters are named later than towns of their size.
    {
      name,
      people: town.isQuarter ? Math.min(9_999, town.population) : town.population,
      ...Object.fromEntries(others),
    },
  )
}
