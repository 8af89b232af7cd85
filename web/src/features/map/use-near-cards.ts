import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useGoOn } from '../../ui/more.tsx'
import { type Card, nearbyQuery, type Wish } from '../nearby/queries.ts'

/** A map of a few listings misleads: the search goes on until there are so many, or no more. */
const enough = 60

/** The listings of a search for the map: the same pages as the list's, and some more at once. */
export const useNearCards = (wish: Wish): readonly Card[] => {
  const query = useInfiniteQuery(nearbyQuery(wish))
  const { data, error, hasNextPage } = query
  const cards = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data])
  useGoOn(hasNextPage && cards.length < enough && !error, query)
  return cards
}
