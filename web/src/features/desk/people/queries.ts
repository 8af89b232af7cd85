import { infiniteQueryOptions } from '@tanstack/react-query'
import type { Client } from '../../../../../shared/contract/client.ts'
import { associationApi } from '../../../app/association-api.ts'

type Assisted = Awaited<ReturnType<Client['listAssisted']>>
export type AssistedPerson = Assisted['items'][number]

/** Those who signed up with a sheet and have no address of their own yet. */
export const assistedQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['associations', id, 'assisted'],
    queryFn: ({ pageParam, signal }) =>
      associationApi.listAssisted({ id, ...(pageParam !== '' && { cursor: pageParam }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ cursor }: Assisted) => cursor,
    // While a sheet was shown, somebody took it up on their own phone.
    staleTime: 0,
  })
