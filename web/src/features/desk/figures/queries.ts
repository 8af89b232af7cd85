import { queryOptions } from '@tanstack/react-query'
import type { Client } from '../../../../../shared/contract/client.ts'
import { associationApi } from '../../../app/association-api.ts'

export type Figures = Awaited<ReturnType<Client['readFigures']>>
export type Period = NonNullable<Parameters<Client['readFigures']>[0]>

export const figuresQuery = (period: Period) =>
  queryOptions({
    queryKey: ['figures', period],
    queryFn: ({ signal }) => associationApi.readFigures(period, { signal }),
  })
