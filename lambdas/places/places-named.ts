import { GetPlaceCommand, SearchPlaceIndexForSuggestionsCommand } from '@aws-sdk/client-location'
import type { FoundPlace, Point } from '../../shared/model/place.ts'
import { environment } from '../runtime/environment.ts'
import { location, unlessThrottled } from './location-client.ts'
import { placed } from './placed.ts'
import { shortMemory } from './short-memory.ts'

const placesMost = 5
const keptMs = 300_000

/** What people say of where they live. No houses and no shops: a cell is all that is ever wanted. */
const categories = ['MunicipalityType', 'NeighborhoodType', 'StreetType', 'PostalCodeType']

type Reading = { language: string; now: number }

const answers = shortMemory<FoundPlace[]>({ most: 500, keptMs })
const details = shortMemory<FoundPlace | undefined>({ most: 2_000, keptMs })

/** A place that was suggested may be gone by now: then it was none. */
const unlessGone = (error: unknown): undefined => {
  if (error instanceof Error && error.name === 'ResourceNotFoundException') return undefined
  throw error
}

const detailOf = (id: string, { language, now }: Reading): Promise<FoundPlace | undefined> =>
  details(`${language} ${id}`, now, async () => {
    const asked = new GetPlaceCommand({ IndexName: environment.placeIndex(), PlaceId: id, Language: language })
    const answer = await unlessThrottled(location().send(asked)).catch(unlessGone)
    return placed(answer?.Place)
  })

const suggested = async (text: string, near: Point, language: string): Promise<string[]> => {
  const asked = new SearchPlaceIndexForSuggestionsCommand({
    IndexName: environment.placeIndex(),
    Text: text,
    BiasPosition: [near.longitude, near.latitude],
    FilterCountries: [environment.placeCountry()],
    FilterCategories: categories,
    Language: language,
    MaxResults: placesMost,
  })
  const { Results = [] } = await unlessThrottled(location().send(asked))
  return Results.flatMap(({ PlaceId }) => PlaceId ?? [])
}

const isFirst = ({ placeId, name }: FoundPlace, at: number, all: readonly FoundPlace[]): boolean =>
  all.findIndex((other) => other.placeId === placeId && other.name === name) === at

/** Places of the country whose name begins so, in any script, best first; few new calls while somebody types on. */
export const placesNamed = (text: string, { near, ...reading }: Reading & { near: Point }): Promise<FoundPlace[]> =>
  answers(`${reading.language} ${text.toLowerCase()}`, reading.now, async () => {
    const ids = await suggested(text, near, reading.language)
    const found = await Promise.all(ids.map((id) => detailOf(id, reading)))
    return found.filter((place) => place !== undefined).filter(isFirst)
  })
