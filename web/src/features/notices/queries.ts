import { infiniteQueryOptions, type InfiniteData } from '@tanstack/react-query'
import type { Client } from '../../../../shared/contract/client.ts'
import { firstApi } from '../../app/first-api.ts'
import { shownLanguage } from '../../i18n/activate.ts'

export type NoticesPart = Awaited<ReturnType<Client['listNotices']>>
export type Notice = NoticesPart['items'][number]

const everyMs = 20_000

/** Notices, newest first, looked at again while somebody looks at the page; their words are in the language that is shown. */
export const noticesQuery = () =>
  infiniteQueryOptions({
    queryKey: ['notices', shownLanguage.get()],
    queryFn: ({ pageParam, signal }) => firstApi.listNotices(pageParam ? { cursor: pageParam } : {}, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ cursor }: NoticesPart) => cursor,
    refetchInterval: everyMs,
  })

export const noticesIn = (data: InfiniteData<NoticesPart> | undefined): readonly Notice[] | undefined =>
  data?.pages.flatMap(({ items }) => items)

/** How many of the notices that are known were not read yet. */
export const unreadIn = (data: InfiniteData<NoticesPart> | undefined): number =>
  noticesIn(data)?.filter(({ read }) => !read).length ?? 0
