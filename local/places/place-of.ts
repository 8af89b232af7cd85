import type { Match } from './find-towns.ts'
import { nameFor } from './name-for.ts'
import type { Town } from './town.ts'

/** A place in Amazon Location's shape; house numbers and streets the table has not. */
export type Place = {
  readonly Label: string
  readonly Geometry: { readonly Point: readonly [longitude: number, latitude: number] }
  readonly Neighborhood?: string
  readonly Municipality?: string
  readonly Region?: string
  readonly Country: string
  readonly Categories: readonly string[]
}

/** The largest town of each region and county, by their codes: its name stands for theirs, which the table has not. */
export type Seats = ReadonlyMap<string, Town>

export const seatsOf = (towns: readonly Town[]): Seats => {
  const seats = new Map<string, Town>()
  for (const town of towns) {
    if (town.isQuarter) continue
    for (const area of [town.region, town.county])
      if ((seats.get(area)?.population ?? -1) < town.population) seats.set(area, town)
  }
  return seats
}

/** A town for a reader. @param country three letters (ISO 3166) */
export const placeOf = (
  { town, name }: Match,
  { seats, language, country }: { seats: Seats; language: string; country: string },
): Place => {
  const own = nameFor(town, language, name)
  const municipality = town.isQuarter ? seats.get(town.county) : town
  const seat = seats.get(town.region)
  const Municipality = municipality === town ? own : municipality && nameFor(municipality, language)
  const Region = seat && seat !== municipality ? nameFor(seat, language) : undefined
  return {
    Label: [...new Set([own, Municipality, Region])].filter((part) => part !== undefined).join(', '),
    Geometry: { Point: [town.longitude, town.latitude] },
    ...(town.isQuarter && { Neighborhood: own }),
    ...(Municipality !== undefined && { Municipality }),
    ...(Region !== undefined && { Region }),
    Country: country,
    Categories: [town.isQuarter ? 'NeighborhoodType' : 'MunicipalityType'],
  }
}
