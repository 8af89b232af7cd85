import { queryOptions } from '@tanstack/react-query'
import type { Client } from '../../../../shared/contract/client.ts'
import { api } from '../../app/api.ts'

export type Listing = Awaited<ReturnType<Client['readListing']>>
export type Me = Awaited<ReturnType<Client['readMe']>>

/** Pieces go, and come back, while one looks elsewhere. */
const staleMs = 3_000

export const listingQuery = (id: string) =>
  queryOptions({
    queryKey: ['listings', id],
    queryFn: ({ signal }) => api.readListing({ id }, { signal }),
    staleTime: staleMs,
  })

/** What it would cost the member who is signed in; the server's word, which the shown sum only explains. */
export const quoteQuery = (id: string, quantity: number, associationId?: string) =>
  queryOptions({
    queryKey: ['listings', id, 'quote', quantity, associationId],
    queryFn: ({ signal }) => api.quoteListing({ id, quantity, associationId }, { signal }),
  })
