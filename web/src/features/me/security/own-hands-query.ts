import { queryOptions } from '@tanstack/react-query'
import { associationApi } from '../../../app/association-api.ts'

/** Whether an association helps to sign in, and by which name. */
export const ownHandsQuery = () =>
  queryOptions({
    queryKey: ['own-hands'],
    queryFn: ({ signal }) => associationApi.readOwnHands({}, { signal }),
  })
