import { infiniteQueryOptions } from '@tanstack/react-query'
import type { Client } from '../../../../shared/contract/client.ts'
import { api } from '../../app/api.ts'

type Page = Awaited<ReturnType<Client['listEntries']>>
export type StatementRow = Page['items'][number]

const shown = 50
const most = 100

/** The statement, newest first. */
export const entriesQuery = () =>
  infiniteQueryOptions({
    queryKey: ['entries'],
    queryFn: ({ pageParam, signal }) =>
      api.listEntries({ limit: shown, ...(pageParam !== '' && { cursor: pageParam }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ cursor }: Page) => cursor,
  })

/** The whole statement, newest first, however long it is. */
export const allEntries = async (): Promise<readonly StatementRow[]> => {
  const rows: StatementRow[] = []
  let cursor: string | undefined
  do {
    const page: Page = await api.listEntries({ limit: most, ...(cursor !== undefined && { cursor }) })
    rows.push(...page.items)
    cursor = page.cursor
  } while (cursor !== undefined)
  return rows
}
