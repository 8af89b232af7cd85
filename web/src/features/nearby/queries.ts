import { infiniteQueryOptions, type QueryClient } from '@tanstack/react-query'
import type { Client } from '../../../../shared/contract/client.ts'
import type { Point } from '../../../../shared/model/place.ts'
import { countryQuery } from '../../app/country-query.ts'
import { firstApi } from '../../app/first-api.ts'
import { settings } from '../../app/settings.ts'

export type Browsed = Awaited<ReturnType<Client['browseListings']>>
export type Card = Browsed['items'][number]
/** What to look for, and around where. */
export type Wish = Omit<NonNullable<Parameters<Client['browseListings']>[0]>, 'cursor' | 'limit'>

type Filters = Omit<Wish, keyof Point> & { view?: unknown }

/** Listings around a place, page by page; a page may be short while another follows. */
export const nearbyQuery = (wish: Wish) =>
  infiniteQueryOptions({
    queryKey: ['listings', 'near', wish],
    queryFn: ({ pageParam, signal }) =>
      firstApi.browseListings({ ...wish, ...(pageParam !== '' && { cursor: pageParam }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ cursor }: Browsed) => cursor,
  })

/** What the address asks for, around a place. `view` is how it is shown. */
export const wishOf = ({ view: _, ...filters }: Filters, { latitude, longitude }: Point): Wish => ({
  ...filters,
  latitude,
  longitude,
})

/** Asks for what a visit of the page begins with, before the page is there. */
export const prefetchNearby = async (queries: QueryClient, filters: Filters): Promise<void> => {
  const country = queries.ensureQueryData(countryQuery())
  const around = settings.get().place ?? (await country.catch(() => undefined))?.mapCentre
  if (around) await queries.prefetchInfiniteQuery(nearbyQuery(wishOf(filters, around)))
}
