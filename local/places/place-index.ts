import { findTowns, nearestTown } from './find-towns.ts'
import type { Match, Near } from './find-towns.ts'
import { placeOf, seatsOf } from './place-of.ts'
import type { Place } from './place-of.ts'
import { readTowns } from './read-towns.ts'

/** One answer of a search. */
export type FoundPlace = { readonly PlaceId: string; readonly Place: Place; readonly km: number }

/** A country's places by name and by point. It reads its table at the first question. */
export type PlaceIndex = {
  /** The country as Amazon Location calls it, three letters (ISO 3166). */
  readonly country: string
  readonly suggest: (asked: { text: string; language: string; near?: Near; most: number }) => Promise<FoundPlace[]>
  readonly around: (point: Near, language: string) => Promise<FoundPlace[]>
  readonly get: (placeId: string, language: string) => Promise<Place | undefined>
}

const openAtlas = async (code: string) => {
  const towns = await readTowns(code)
  return { towns, byId: new Map(towns.map((town) => [town.id, town])), seats: seatsOf(towns) }
}
type Atlas = Awaited<ReturnType<typeof openAtlas>>

const idOf = ({ town, name }: Match): string => Buffer.from(`${town.id}/${name}`).toString('base64url')

const matchOf = ({ byId }: Atlas, placeId: string): Match | undefined => {
  const [id = '', name = ''] = Buffer.from(placeId, 'base64url').toString('utf8').split('/')
  const town = byId.get(id)
  return town && { town, name: Number(name) }
}

/** The countries of Indigo by their two letters; GeoNames knows them by those, Amazon Location by three. */
const threeLetters: Readonly<Record<string, string>> = {
  FR: 'FRA',
  GR: 'GRC',
  IT: 'ITA',
  CY: 'CYP',
  PL: 'POL',
  FI: 'FIN',
}

/** @param code two letters (ISO 3166) */
export const openPlaceIndex = (code: string): PlaceIndex => {
  const country = threeLetters[code] ?? code
  let opening: Promise<Atlas> | undefined
  const atlas = (): Promise<Atlas> => (opening ??= openAtlas(code))
  const found = ({ seats }: Atlas, match: Match, km: number, language: string): FoundPlace => ({
    PlaceId: idOf(match),
    Place: placeOf(match, { seats, language, country }),
    km,
  })
  return {
    country,
    suggest: async ({ language, ...asked }) => {
      const known = await atlas()
      return findTowns(known.towns, asked).map((match) => found(known, match, 0, language))
    },
    around: async (point, language) => {
      const known = await atlas()
      const nearest = nearestTown(known.towns, point)
      return nearest ? [found(known, { town: nearest.town, name: 0 }, nearest.km, language)] : []
    },
    get: async (placeId, language) => {
      const known = await atlas()
      const match = matchOf(known, placeId)
      return match && placeOf(match, { seats: known.seats, language, country })
    },
  }
}
