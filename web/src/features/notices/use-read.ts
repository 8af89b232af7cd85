import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
import { useMove } from '../../app/offline/use-move.ts'
import type { NoticesPart } from './queries.ts'

const asRead = (data: InfiniteData<NoticesPart> | undefined, id: string): InfiniteData<NoticesPart> | undefined =>
  data && {
    ...data,
    pages: data.pages.map((page) => ({
      ...page,
      items: page.items.map((notice) => (notice.id === id ? { ...notice, read: true } : notice)),
    })),
  }

/** Marks a notice as read while its reader is already on the way to what it is about; a lost mark is no harm. */
export const useRead = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => api.readNotice({ id }),
    onMutate: (id) =>
      queries.setQueriesData<InfiniteData<NoticesPart>>({ queryKey: ['notices'] }, (data) => asRead(data, id)),
    onSettled: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  })
}

/** Marks all notices up to one as read, also those that are not on the page. */
export const useReadAll = () => useMove((until: string) => api.readNotices({ until }), [['notices']])
