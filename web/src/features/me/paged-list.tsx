import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { More } from '../../ui/more.tsx'
import { Waiting } from './waiting.tsx'

type PagedListProps<Item> = {
  query: UseInfiniteQueryResult<InfiniteData<{ items: readonly Item[] }>>
  /** Of what is on its way, in px; one for each of its pieces. */
  height: number
  count?: number
  /** What stands there where the list is known to be empty. */
  nothing: ReactNode
  children: (items: readonly Item[]) => ReactNode
}

/** A list that comes page by page: while it is on its way, when it is empty, and as far as it has come. */
export const PagedList = <Item,>({ query, height, count = 1, nothing, children }: PagedListProps<Item>) => {
  const { data, hasNextPage } = query
  if (!data) return <Waiting query={query} height={height} count={count} />
  const items = data.pages.flatMap((page) => page.items)
  if (items.length === 0 && !hasNextPage) return nothing
  return (
    <>
      {children(items)}
      <More of={query} />
    </>
  )
}
