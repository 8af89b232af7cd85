import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Client } from '../../../../shared/contract/client.ts'
import { associationApi } from '../../app/association-api.ts'

export type Event = Awaited<ReturnType<Client['readEvent']>>
export type Mission = Awaited<ReturnType<Client['readMission']>>
export type Shift = Mission['shifts'][number]
export type OwnSignup = NonNullable<Event['mine']>
export type Browsed = Awaited<ReturnType<Client['browseEvents']>>
export type ActivityCard = Browsed['items'][number]
/** What to look for, and around where or by whom. */
export type Wish = Omit<NonNullable<Parameters<Client['browseEvents']>[0]>, 'cursor' | 'limit'>
export type MySignups = Awaited<ReturnType<Client['listMySignups']>>
export type MySignup = MySignups['items'][number]

/** The list moves while one looks: somebody leaves, and one is going. */
const everyMs = 20_000
/** Who follows a notice to it sees how it is now. */
const staleMs = 3_000

const cursorOf = ({ cursor }: { cursor?: string }): string | undefined => cursor

/** Events to come, the soonest first; a page may be short while another follows. */
export const eventsQuery = (wish: Wish) =>
  infiniteQueryOptions({
    queryKey: ['activities', 'events', wish],
    queryFn: ({ pageParam, signal }): Promise<Browsed> =>
      associationApi.browseEvents({ ...wish, ...(pageParam !== '' && { cursor: pageParam }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: cursorOf,
  })

/** Missions with a shift to come, the soonest first. */
export const missionsQuery = (wish: Wish) =>
  infiniteQueryOptions({
    queryKey: ['activities', 'missions', wish],
    queryFn: ({ pageParam, signal }): Promise<Browsed> =>
      associationApi.browseMissions({ ...wish, ...(pageParam !== '' && { cursor: pageParam }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: cursorOf,
  })

export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: ['activities', id],
    queryFn: ({ signal }) => associationApi.readEvent({ id }, { signal }),
    staleTime: staleMs,
    refetchInterval: everyMs,
  })

export const missionQuery = (id: string) =>
  queryOptions({
    queryKey: ['activities', id],
    queryFn: ({ signal }) => associationApi.readMission({ id }, { signal }),
    staleTime: staleMs,
    refetchInterval: everyMs,
  })

/** What one has signed up for: to come, the soonest first, or what is over, the latest first. */
export const signupsQuery = (past: boolean) =>
  infiniteQueryOptions({
    queryKey: ['signups', past],
    queryFn: ({ pageParam, signal }) =>
      associationApi.listMySignups({ past, ...(pageParam !== '' && { cursor: pageParam }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: cursorOf,
  })
