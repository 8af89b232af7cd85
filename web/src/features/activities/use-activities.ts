import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { ActivityType } from '../../../../shared/model/activity.ts'
import { type ActivityCard, type Browsed, eventsQuery, missionsQuery, type Wish } from './queries.ts'
import { shortest, soonestFirst } from './soonest-first.ts'

/** A page may be short while another follows: the list goes on until there is something to see. */
const enough = 8

type Activities = {
  cards: readonly ActivityCard[]
  error: unknown
  isPending: boolean
  isFetchingMore: boolean
  /** Brings more; undefined when there are no more. */
  onMore: (() => void) | undefined
  refetch: () => void
}

type Pages = { data: InfiniteData<Browsed> | undefined; hasNextPage: boolean; isPending: boolean }

/** What has come of a list so far; the same as long as nothing has changed. */
const usePart = ({ data, hasNextPage, isPending }: Pages) =>
  useMemo(
    () => ({ items: data?.pages.flatMap(({ items }) => items) ?? [], isWhole: !hasNextPage && !isPending }),
    [data, hasNextPage, isPending],
  )

/** Events and missions as one list, the soonest first. */
export const useActivities = (wish: Wish, type: ActivityType | undefined): Activities => {
  const events = useInfiniteQuery({ ...eventsQuery(wish), enabled: type !== 'mission' })
  const missions = useInfiniteQuery({ ...missionsQuery(wish), enabled: type !== 'event' })
  const asked = [...(type === 'mission' ? [] : [events]), ...(type === 'event' ? [] : [missions])]
  const ofEvents = usePart(events)
  const ofMissions = usePart(missions)
  const parts = useMemo(
    () => [...(type === 'mission' ? [] : [ofEvents]), ...(type === 'event' ? [] : [ofMissions])],
    [type, ofEvents, ofMissions],
  )
  const cards = useMemo(() => soonestFirst(parts), [parts])
  const next = shortest(parts)
  const fetchMore = next === undefined ? undefined : asked[next]?.fetchNextPage
  const error = asked.find((each) => each.error)?.error
  const isFetchingMore = asked.some((each) => each.isFetchingNextPage)
  const isPending = asked.some((each) => each.isPending)
  const isShort = fetchMore !== undefined && cards.length < enough && !error && !isPending
  useEffect(() => {
    if (isShort && !isFetchingMore) void fetchMore()
  }, [isShort, isFetchingMore, fetchMore])
  return {
    cards,
    error,
    isPending: isPending || (isShort && cards.length === 0),
    isFetchingMore,
    onMore: fetchMore && !isPending ? () => void fetchMore() : undefined,
    refetch: () => void Promise.all(asked.map((each) => each.refetch())),
  }
}
