import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Client } from '../../../../shared/contract/client.ts'
import { api } from '../../app/api.ts'

type OwnListings = Awaited<ReturnType<Client['listMyListings']>>
export type OwnListing = OwnListings['items'][number]
export type Asking = Awaited<ReturnType<Client['listAskers']>>['items'][number]

const askersEveryMs = 15_000

/** One's own listings in every state, newest first. */
export const myListingsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['listings', 'mine'],
    queryFn: ({ pageParam, signal }) =>
      api.listMyListings({ limit: 50, ...(pageParam !== '' && { cursor: pageParam }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ cursor }: OwnListings) => cursor,
  })

/** Who asks for one's listing, in the order of chance that the server gave; looked at again while somebody looks. */
export const askersQuery = (id: string) =>
  queryOptions({
    queryKey: ['listings', id, 'askers'],
    queryFn: ({ signal }) => api.listAskers({ id }, { signal }),
    refetchInterval: askersEveryMs,
    // What was kept on the device is shown, but never trusted.
    staleTime: 0,
  })
