import { infiniteQueryOptions, type InfiniteData } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

type Page = Awaited<ReturnType<typeof api.listNotices>>

const everyMs = 20_000

/** Notices, newest first, looked at again while somebody looks at the page. */
export const noticesQuery = () =>
  infiniteQueryOptions({
    queryKey: ['notices'],
    queryFn: ({ pageParam, signal }) => api.listNotices(pageParam ? { cursor: pageParam } : {}, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ cursor }: Page) => cursor,
    refetchInterval: everyMs,
  })

/** How many of the notices that are known were not read yet. */
export const unreadIn = (data: InfiniteData<Page> | undefined): number =>
  (data?.pages ?? []).flatMap(({ items }) => items).filter(({ read }) => !read).length
