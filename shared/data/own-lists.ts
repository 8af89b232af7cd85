import * as z from 'zod'
import { msOf } from '../domain/time.ts'
import type { Exchange, Role } from '../model/exchange.ts'
import type { MemberId } from '../model/ids.ts'
import { Instant } from '../model/instant.ts'
import type { App } from './app.ts'
import { exchangeOf } from './exchange-items.ts'
import type { IndexName } from './indexes.ts'
import { headOf, type ListingHead } from './listing-items.ts'
import type { Item, Key } from './table.ts'

/** Where a page of an index starts: the last item of the page before. */
export const IndexMark = z.strictObject({ PK: z.string().max(60), SK: z.string().max(60), createdAt: Instant })
export type IndexMark = z.infer<typeof IndexMark>

type Keys = Key & { createdAt: string }

const keyOf = (item: Item): Keys => ({
  PK: String(item['PK']),
  SK: String(item['SK']),
  createdAt: String(item['createdAt']),
})

/** A page of what an index holds of somebody, newest first: one query, of keys alone. */
export const keysOf = async (
  app: App,
  index: { name: IndexName; attribute: string },
  member: MemberId,
  limit: number,
  mark?: IndexMark,
): Promise<Keys[]> => {
  const page = await app.table.query({
    IndexName: index.name,
    KeyConditionExpression: '#member = :member',
    ExpressionAttributeNames: { '#member': index.attribute },
    ExpressionAttributeValues: { ':member': member },
    ScanIndexForward: false,
    Limit: limit,
    ...(mark && { ExclusiveStartKey: { ...mark, [index.attribute]: member } }),
  })
  return page.items.map(keyOf)
}

export type OwnPage<T> = { items: T[]; next?: IndexMark }

/** The items behind keys, strongly: one's own list shows one's own moves at once. */
const readPage = async <T>(
  app: App,
  keys: readonly Keys[],
  limit: number,
  parse: (item: Item) => T,
): Promise<OwnPage<T>> => {
  const page = keys.slice(0, limit)
  const last = page.at(-1)
  const found =
    page.length === 0
      ? []
      : await app.table.batchGet(
          page.map(({ PK, SK }) => ({ PK, SK })),
          { consistent: true },
        )
  const items = found.filter((item) => item !== undefined).map(parse)
  return { items, ...(last && keys.length > limit && { next: last }) }
}

/** A member's listings, newest first, in every state. */
export const listingsOf = async (
  app: App,
  member: MemberId,
  limit: number,
  mark?: IndexMark,
): Promise<OwnPage<ListingHead>> => {
  const keys = await keysOf(app, { name: 'listedBy', attribute: 'owner' }, member, limit + 1, mark)
  return readPage(app, keys, limit, headOf)
}

const newestFirst = (one: Keys, other: Keys): number =>
  msOf(other.createdAt) - msOf(one.createdAt) || (one.PK < other.PK ? 1 : -1)

/** A member's exchanges of one role or both, newest first. The two indexes are read side by side. */
export const exchangesOf = async (
  app: App,
  member: MemberId,
  roles: readonly Role[],
  limit: number,
  mark?: IndexMark,
): Promise<OwnPage<Exchange>> => {
  const lists = await Promise.all(
    roles.map((role) => keysOf(app, { name: role, attribute: role }, member, limit + 1, mark)),
  )
  return readPage(app, lists.flat().toSorted(newestFirst), limit, exchangeOf)
}
