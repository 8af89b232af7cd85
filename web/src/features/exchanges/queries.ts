import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Client } from '../../../../shared/contract/client.ts'
import { api } from '../../app/api.ts'

export type Exchange = Awaited<ReturnType<Client['readExchange']>>
export type Message = Awaited<ReturnType<Client['listMessages']>>['items'][number]

const listEveryMs = 15_000
const talkEveryMs = 3_000

/** One's own exchanges, newest first. */
export const exchangesQuery = () =>
  infiniteQueryOptions({
    queryKey: ['exchanges', 'mine'],
    queryFn: ({ pageParam, signal }) =>
      api.listMyExchanges({ limit: 50, ...(pageParam !== '' && { cursor: pageParam }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ cursor }: Awaited<ReturnType<Client['listMyExchanges']>>) => cursor,
    refetchInterval: listEveryMs,
  })

/** An exchange, asked for again every few seconds while somebody looks: both screens follow each other. */
export const exchangeQuery = (id: string) =>
  queryOptions({
    queryKey: ['exchanges', id],
    queryFn: ({ signal }) => api.readExchange({ id }, { signal }),
    staleTime: talkEveryMs,
    refetchInterval: talkEveryMs,
  })

/** Its conversation, newest first. */
export const messagesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['exchanges', id, 'messages'],
    queryFn: ({ pageParam, signal }) =>
      api.listMessages({ id, limit: 50, ...(pageParam !== '' && { cursor: pageParam }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ cursor }: Awaited<ReturnType<Client['listMessages']>>) => cursor,
    refetchInterval: talkEveryMs,
  })
