import { infiniteQueryOptions } from '@tanstack/react-query'
import type { Client } from '../../../../shared/contract/client.ts'
import { firstApi } from '../../app/first-api.ts'

export type Browsed = Awaited<ReturnType<Client['browseListings']>>
export type Card = Browsed['items'][number]
/** What to look for, and around where. */
export type Wish = Omit<NonNullable<Parameters<Client['browseListings']>[0]>, 'cursor' | 'limit'>

/** Listings around a place, page by page; a page may be short while another follows. */
export const nearbyQuery = (wish: Wish) =>
  infiniteQueryOptions({
    queryKey: ['listings', 'near', wish],
    queryFn: ({ pageParam, signal }) =>
      firstApi.browseListings({ ...wish, ...(pageParam !== '' && { cursor: pageParam }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ cursor }: Browsed) => cursor,
  })
