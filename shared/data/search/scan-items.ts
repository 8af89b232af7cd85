import type { App } from '../app.ts'
import type { Item, ScanInput } from '../table.ts'

/** All items of the table that a filter lets through, read strongly, a page at a time. */
export async function* scanItems(
  app: App,
  filter: Pick<ScanInput, 'FilterExpression' | 'ExpressionAttributeValues'>,
): AsyncGenerator<Item> {
  let start: Item | undefined
  do {
    const page = await app.table.scan({ ...filter, ConsistentRead: true, ...(start && { ExclusiveStartKey: start }) })
    yield* page.items
    start = page.next
  } while (start)
}

/** The heads of all listings. */
export const scanHeads = (app: App): AsyncGenerator<Item> =>
  scanItems(app, {
    FilterExpression: 'begins_with(PK, :family) AND SK = :head',
    ExpressionAttributeValues: { ':family': 'L#', ':head': 'H' },
  })

/** All items of the word index. */
export const scanWords = (app: App): AsyncGenerator<Item> =>
  scanItems(app, { FilterExpression: 'begins_with(PK, :family)', ExpressionAttributeValues: { ':family': 'W#' } })
