import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { type Card, nearbyQuery, type Wish } from '../nearby/queries.ts'

/** A map of a few listings misleads: the search goes on until there are so many, or no more. */
const enough = 60

/** The listings of a search for the map: the same pages as the list's, and some more at once. */
export const useNearCards = (wish: Wish): readonly Card[] => {
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(nearbyQuery(wish))
  const cards = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data])
  const isShort = hasNextPage && cards.length < enough && !error
  useEffect(() => {
    if (isShort && !isFetching) void fetchNextPage()
  }, [isShort, isFetching, fetchNextPage])
  return cards
}
