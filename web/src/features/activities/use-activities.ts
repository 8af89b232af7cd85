import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ActivityType } from '../../../../shared/model/activity.ts'
import { type Paged, useGoOn } from '../../ui/more.tsx'
import { type ActivityCard, type Browsed, eventsQuery, missionsQuery, type Wish } from './queries.ts'
import { shortest, soonestFirst } from './soonest-first.ts'

/** A page may be short while another follows: the list goes on until there is something to see. */
const enough = 8

type Activities = {
  cards: readonly ActivityCard[]
  error: unknown
  isPending: boolean
  /** The list that goes on next; undefined when there are no more. */
  more: Paged | undefined
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
  const more = next === undefined ? undefined : asked[next]
  const error = asked.find((each) => each.error)?.error
  const isPending = asked.some((each) => each.isPending)
  const isShort = more !== undefined && cards.length < enough && !error && !isPending
  useGoOn(isShort, more ?? events)
  return {
    cards,
    error,
    isPending: isPending || (isShort && cards.length === 0),
    more: isPending ? undefined : more,
    refetch: () => void Promise.all(asked.map((each) => each.refetch())),
  }
}
