import { queryOptions } from '@tanstack/react-query'
import type { Client } from '../../../../../shared/contract/client.ts'
import { associationApi } from '../../../app/association-api.ts'

export type Budget = Awaited<ReturnType<Client['readBudget']>>
export type Promised = Awaited<ReturnType<Client['listSponsorships']>>['items'][number]

/** What of this month's budget is spoken for. */
export const budgetQuery = (id: string) =>
  queryOptions({
    queryKey: ['associations', id, 'budget'],
    queryFn: ({ signal }) => associationApi.readBudget({ id }, { signal }),
  })

/** What the association has promised to pay for this month, newest first. */
export const promisesQuery = (id: string) =>
  queryOptions({
    queryKey: ['associations', id, 'sponsorships'],
    queryFn: ({ signal }) => associationApi.listSponsorships({ id }, { signal }),
  })
