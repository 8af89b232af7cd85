import { distanceKm } from '../../domain/distance.ts'
import type { App } from '../app.ts'
import { cardOf, remoteShelf } from '../listing-items.ts'
import type { Item, Page } from '../table.ts'
import { compareRanks } from './rank.ts'
import type { Found, Progress, Source, Unread } from './read-page.ts'
import type { Shelves } from './shelves.ts'
import { filterOf, onesIn, type Wanted } from './wanted.ts'

/** A partition of the `recent` index, unread from a moment on; each query of it looks at twice as many listings. */
export type RecentPart = Unread & { size: number; next?: Item }

const pageLeast = 10
const pageMost = 80

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
    .map((item) => cardOf(item))
    .filter(({ place }) => distanceKm(centre, place) <= radiusKm)
    .map((card) => ({ rank: { km: 0, at: card.createdAt, id: card.id }, card, cell }))
    .filter(({ rank }) => compareRanks(rank, start) >= 0)

/** What is needed next: everything that nobody has looked into, else the part whose unread listings are the newest. */
const chosen = (unread: readonly RecentPart[], { queriesLeft }: Progress): RecentPart[] => {
  const parts = unread.toSorted((one, other) => compareRanks(one.from, other.from))
  const newest = parts.filter(({ from }) => from.at === parts[0]?.from.at)
  return newest.slice(0, queriesLeft)
}

/** The newest first: partitions merged by the moment down to which each was read. */
export const newest = (
  app: App,
  shelves: Shelves,
  wanted: Wanted,
  limit: number,
): Source<RecentPart> & { start: RecentPart[] } => {
  const each = Math.ceil((limit * onesIn(wanted)) / Math.max(1, shelves.cells.length))
  const size = Math.min(pageMost, Math.max(pageLeast, each))
  return {
    queriesMost: 10,
    start: shelves.cells.flatMap(({ cell, at }) =>
      at === null
        ? []
        : [{ cell, size: cell === remoteShelf ? Number(process.env.SH ?? 40) : size, from: { km: 0, at, id: '' } }],
    ),
    choose(unread, progress) {
      const now = chosen(unread, progress)
      return { now, later: unread.filter((part) => !now.includes(part)) }
    },
    async read(part) {
      const { items, next } = await query(app, part, wanted)
      const rest: RecentPart[] = next
        ? [
            {
              cell: part.cell,
              size: Math.min(pageMost, 2 * part.size),
              next,
              from: { km: 0, at: String(next['createdAt']), id: '' },
            },
          ]
        : []
      return { found: foundIn(items, part.cell, shelves), looked: next ? part.size : items.length, rest }
    },
  }
}
