import { queryOptions } from '@tanstack/react-query'
import type { Client } from '../../../../shared/contract/client.ts'
import { api } from '../../app/api.ts'

export type FoundPlace = Awaited<ReturnType<Client['findPlaces']>>['items'][number]

const keptMs = 60 * 60_000

/** Places whose name begins like this. */
export const placesQuery = (q: string) =>
  queryOptions({
    queryKey: ['places', q],
    queryFn: ({ signal }) => api.findPlaces({ q }, { signal }),
    enabled: q.length > 1,
    staleTime: keptMs,
  })
