import { queryOptions } from '@tanstack/react-query'
import type { Client } from '../../../../shared/contract/client.ts'
import { associationApi } from '../../app/association-api.ts'

export type Desk = Awaited<ReturnType<Client['readDesk']>>

const everyMs = 30_000
const staleMs = 3_000

/** What waits for the team, looked at again while somebody looks. */
export const deskQuery = (id: string) =>
  queryOptions({
    queryKey: ['desks', id],
    queryFn: ({ signal }) => associationApi.readDesk({ id }, { signal }),
    staleTime: staleMs,
    refetchInterval: everyMs,
  })
