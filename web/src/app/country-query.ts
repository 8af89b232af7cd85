import { queryOptions } from '@tanstack/react-query'
import { firstApi } from './first-api.ts'

/** The country: its name, languages, categories, economy and the centre of its map. It hardly ever changes. */
export const countryQuery = () =>
  queryOptions({
    queryKey: ['country'],
    queryFn: ({ signal }) => firstApi.readCountry({}, { signal }),
    staleTime: 60 * 60_000,
  })
