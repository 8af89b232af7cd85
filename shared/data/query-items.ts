import type { Item, QueryInput, Table } from './table.ts'

/** The pages of a query, one after another: each is asked for when the one before it has been dealt with. */
export async function* queryPages(table: Table, input: QueryInput): AsyncGenerator<Item[]> {
  let start: Item | undefined
  do {
    const page = await table.query({ ...input, ...(start && { ExclusiveStartKey: start }) })
    yield page.items
    start = page.next
  } while (start)
}

/** All items of a query, however many pages they are. */
export const queryItems = async (table: Table, input: QueryInput): Promise<Item[]> => {
  const items: Item[] = []
  for await (const page of queryPages(table, input)) items.push(...page)
  return items
}
