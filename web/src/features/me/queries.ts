import { queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

/** The member who is signed in: balance, Good Vibes, languages, place. */
export const meQuery = () => queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => api.readMe({}, { signal }) })

export const memberQuery = (id: string) =>
  queryOptions({ queryKey: ['members', id], queryFn: ({ signal }) => api.readMember({ id }, { signal }) })

export const blocksQuery = () =>
  queryOptions({ queryKey: ['blocks'], queryFn: ({ signal }) => api.listBlocks({}, { signal }) })
