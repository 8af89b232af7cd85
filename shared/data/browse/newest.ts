import { distanceKm } from '../../domain/distance.ts'
import type { App } from '../app.ts'
import { partsOf } from '../keys.ts'
import { cardOf, remoteShelf } from '../listing-items.ts'
import type { Item, Page } from '../table.ts'
import { compareRanks } from './rank.ts'
import type { Found, Source, Unread } from './read-page.ts'
import type { Shelves } from './shelves.ts'
import { filterOf, onesIn, type Wanted } from './wanted.ts'

const queriesMost = 10
const sizeLeast = 10
const sizeMost = 80
/** Of the whole country's remote listings few are within a radius: their shelf is read further at once. */
const shelfSize = 30

/** A partition of the `recent` index, unread from a moment down; each query of it looks at twice as many listings. */
type RecentPart = Unread & { size: number; next?: Item }

const byRank = (one: Unread, other: Unread): number => compareRanks(one.from, other.from)

const query = (app: App, { cell, from, size, next }: RecentPart, wanted: Wanted): Promise<Page> => {
  const filter = filterOf(wanted)
  return app.table.query({
    IndexName: 'recent',
    KeyConditionExpression: 'recentCell = :cell AND createdAt <= :at',
    ...filter,
    ExpressionAttributeValues: { ...filter?.ExpressionAttributeValues, ':cell': cell, ':at': from.at },
    ScanIndexForward: false,
    Limit: size,
    ...(next && { ExclusiveStartKey: next }),
  })
}

const foundIn = (items: readonly Item[], cell: string, { start, centre, radiusKm }: Shelves): Found[] =>
  items
    .map((item) => cardOf({ ...item, id: partsOf({ PK: String(item['PK']), SK: String(item['SK']) }).id }))
    .filter(({ place }) => distanceKm(centre, place) <= radiusKm)
    .map((card) => ({ rank: { km: 0, at: card.createdAt, id: card.id }, card, cell }))
    .filter(({ rank }) => compareRanks(rank, start) >= 0)

const leftAfter = ({ cell, size }: RecentPart, next: Item): RecentPart => {
  const from = { km: 0, at: String(next['createdAt']), id: '' }
  return { cell, from, size: Math.min(sizeMost, 2 * size), next }
}

/** The newest first: partitions merged by the moment down to which each was read. */
export const newest = (app: App, shelves: Shelves, wanted: Wanted, limit: number): Source<RecentPart> => {
  const each = Math.ceil((limit * onesIn(wanted)) / Math.max(1, shelves.cells.length))
  const sizeOf = (cell: string): number =>
    Math.min(sizeMost, Math.max(cell === remoteShelf ? shelfSize : sizeLeast, each))
  return {
    queriesMost,
    start: shelves.cells.flatMap(({ cell, at }) =>
      at === null ? [] : [{ cell, size: sizeOf(cell), from: { km: 0, at, id: '' } }],
    ),
    /** Those whose unread listings are the newest: at first all of them. */
    choose(unread, { queriesLeft }) {
      const parts = unread.toSorted(byRank)
      const newestAt = parts[0]?.from.at
      const now = parts.filter(({ from }) => from.at === newestAt).slice(0, queriesLeft)
      return { now, later: parts.slice(now.length) }
    },
    async read(part) {
      const { items, next } = await query(app, part, wanted)
      const left = next ? [leftAfter(part, next)] : []
      return { found: foundIn(items, part.cell, shelves), looked: next ? part.size : items.length, left }
    },
  }
}
