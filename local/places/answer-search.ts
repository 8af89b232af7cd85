import * as z from 'zod'
import type { PlaceIndex } from './place-index.ts'

/** What a request asks of a place index; the id and the language of a single place are in its address. */
export type Search = {
  readonly body: unknown
  readonly placeId: string
  readonly language: string
}

const Language = z.string().min(2).max(35).default('en')
const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])

const ByText = z.object({
  Text: z.string().min(1).max(200),
  BiasPosition: Position.optional(),
  FilterCountries: z.array(z.string().length(3)).optional(),
  Language,
  MaxResults: z.int().min(1).max(15).default(5),
})
const ByPosition = z.object({ Position, Language })

const DataSource = 'Here'

const suggestions = async (places: PlaceIndex, { body }: Search): Promise<object> => {
  const { BiasPosition, ...asked } = ByText.parse(body)
  const { Text, FilterCountries, Language: language, MaxResults: most } = asked
  const near = BiasPosition && { near: { longitude: BiasPosition[0], latitude: BiasPosition[1] } }
  const isHere = FilterCountries === undefined || FilterCountries.includes(places.country)
  const found = isHere ? await places.suggest({ text: Text, language, most, ...near }) : []
  return {
    Summary: { ...asked, ...(BiasPosition && { BiasPosition }), DataSource },
    Results: found.map(({ PlaceId, Place }) => ({ Text: Place.Label, PlaceId, Categories: Place.Categories })),
  }
}

const byPosition = async (places: PlaceIndex, { body }: Search): Promise<object> => {
  const asked = ByPosition.parse(body)
  const [longitude, latitude] = asked.Position
  const found = await places.around({ longitude, latitude }, asked.Language)
  return {
    Summary: { ...asked, DataSource },
    Results: found.map(({ PlaceId, Place, km }) => ({ PlaceId, Place, Distance: km * 1_000 })),
  }
}

const onePlace = async (places: PlaceIndex, { placeId, language }: Search): Promise<object | undefined> => {
  const Place = await places.get(placeId, language)
  return Place && { Place }
}

/**
 * Amazon Location's operations that find something, by the action that a role must allow. Each answers nothing where
 * there is no such place.
 * @throws ZodError for what Amazon would call a ValidationException
 */
export const searches: Readonly<Record<string, (places: PlaceIndex, search: Search) => Promise<object | undefined>>> = {
  SearchPlaceIndexForSuggestions: suggestions,
  SearchPlaceIndexForPosition: byPosition,
  GetPlace: onePlace,
}
