import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Client } from '../../../../shared/contract/client.ts'
import { associationApi } from '../../app/association-api.ts'

export type RosterRow = Awaited<ReturnType<Client['listEventSignups']>>['items'][number]
export type TeamMember = Awaited<ReturnType<Client['listTeam']>>['items'][number]
export type OwnNeed = Awaited<ReturnType<Client['listNeeds']>>['items'][number]

/** People sign up and leave while the team looks. */
const everyMs = 20_000
const staleMs = 3_000

/** An event, or one shift of a mission: what people sign up for. */
export type Target = { id: string; shiftId?: string }

const cursorOf = ({ cursor }: { cursor?: string }): string | undefined => cursor
const from = (cursor: string): { cursor?: string } => (cursor === '' ? {} : { cursor })

/** Who has signed up, in order. Without a network the list of the last visit is read. */
export const rosterQuery = ({ id, shiftId }: Target) =>
  queryOptions({
    queryKey: ['rosters', id, shiftId ?? null],
    queryFn: ({ signal }) =>
      shiftId === undefined
        ? associationApi.listEventSignups({ id }, { signal })
        : associationApi.listShiftSignups({ id, shiftId }, { signal }),
    staleTime: staleMs,
    refetchInterval: everyMs,
  })

/** The association's needs and offers in every state, newest first. */
export const needsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['listings', 'desk', id],
    queryFn: ({ pageParam, signal }) => associationApi.listNeeds({ id, limit: 50, ...from(pageParam) }, { signal }),
    initialPageParam: '',
    getNextPageParam: cursorOf,
  })

/** What people have promised the association and given it, newest first: the other side of its team’s screens moves too. */
export const promisesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['exchanges', 'desk', id],
    queryFn: ({ pageParam, signal }) => associationApi.listPromises({ id, limit: 50, ...from(pageParam) }, { signal }),
    initialPageParam: '',
    getNextPageParam: cursorOf,
    refetchInterval: everyMs,
  })

export const teamQuery = (id: string) =>
  queryOptions({
    queryKey: ['associations', id, 'team'],
    queryFn: ({ signal }) => associationApi.listTeam({ id }, { signal }),
  })

/** Who did what for whom, newest first. */
export const actsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['associations', id, 'acts'],
    queryFn: ({ pageParam, signal }) => associationApi.listActs({ id, ...from(pageParam) }, { signal }),
    initialPageParam: '',
    getNextPageParam: cursorOf,
  })
