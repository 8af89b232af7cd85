import { infiniteQueryOptions } from '@tanstack/react-query'
import type { Client } from '../../../../../shared/contract/client.ts'
import { csvOf } from '../../../../../shared/domain/write-csv.ts'
import { associationApi } from '../../../app/association-api.ts'

type Page = Awaited<ReturnType<Client['listReceipts']>>
export type Receipt = Page['items'][number]

const pageMost = 100

/** What the association has received, newest first. */
export const receiptsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['associations', id, 'receipts'],
    queryFn: ({ pageParam, signal }) =>
      associationApi.listReceipts({ id, ...(pageParam !== '' && { cursor: pageParam }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ cursor }: Page) => cursor,
  })

const allReceipts = async (id: string): Promise<Receipt[]> => {
  const all: Receipt[] = []
  let cursor: string | undefined
  do {
    const page: Page = await associationApi.listReceipts({ id, limit: pageMost, ...(cursor && { cursor }) })
    all.push(...page.items)
    cursor = page.cursor
  } while (cursor)
  return all
}

const columns = ['number', 'at', 'title', 'category', 'subject', 'quantity', 'value', 'earned', 'giverName'] as const

/** All receipts as a table, with the columns that they have as data. */
export const receiptsTable = async (id: string): Promise<string> => {
  const rows = (await allReceipts(id)).map((receipt) => columns.map((column) => receipt[column]))
  return csvOf([columns, ...rows])
}
