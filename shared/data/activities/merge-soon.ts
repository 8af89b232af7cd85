import type { Instant } from '../../model/instant.ts'
import type { Point } from '../../model/place.ts'
import type { App } from '../app.ts'
import type { IndexName } from '../indexes.ts'
import { type Listed, listedOf } from './card-of.ts'

/** A partition of an index whose sort key is a beginning and an id. */
export type Shelf = { index: IndexName; partition: string; sort: string; value: string }

export type SoonPage = {
  /** Behind which place it begins: a moment, or a moment and an id. */
  after: string
  to?: Instant | undefined
  limit: number
  centre: Point | undefined
  isWanted: (listed: Listed) => boolean
}

/** Sorts behind every id at a moment. */
const last = '~'
const roundsMost = 4
const leastAtOnce = 25

type Read = { listed: Listed[]; end: string | undefined }

const readShelf = async (app: App, shelf: Shelf, { after, to, limit, centre }: SoonPage): Promise<Read> => {
  const { items, next } = await app.table.query({
    IndexName: shelf.index,
    KeyConditionExpression: '#partition = :value AND #sort BETWEEN :after AND :to',
    ExpressionAttributeNames: { '#partition': shelf.partition, '#sort': shelf.sort },
    ExpressionAttributeValues: { ':value': shelf.value, ':after': `${after} `, ':to': `${to ?? '9999'}${last}` },
    Limit: Math.max(leastAtOnce, limit),
  })
  const listed = items.map((item) => listedOf(item, String(item[shelf.sort]), centre))
  return { listed, end: next && listed.at(-1)?.sort }
}

const bySort = (one: Listed, other: Listed): number => (one.sort < other.sort ? -1 : 1)

/**
 * Reads shelves side by side and merges them, the soonest first: as far as all of them were read, nothing can come
 * between. Where to go on is missing at the end.
 */
export const mergeSoon = async (
  app: App,
  shelves: readonly Shelf[],
  page: SoonPage,
): Promise<{ listed: Listed[]; next?: string }> => {
  const found: Listed[] = []
  if (page.to !== undefined && page.after > `${page.to}${last}`) return { listed: [] }
  let { after } = page
  let unread = [...shelves]
  for (let round = 0; round < roundsMost && unread.length > 0; round += 1) {
    const start = after
    const reads = await Promise.all(unread.map((shelf) => readShelf(app, shelf, { ...page, after: start })))
    const ends = reads.flatMap(({ end }) => end ?? [])
    const horizon = ends.toSorted()[0]
    const sure = reads.flatMap(({ listed }) => listed).filter(({ sort }) => horizon === undefined || sort <= horizon)
    found.push(...sure.filter(page.isWanted).toSorted(bySort))
    if (found.length > page.limit) {
      const listed = found.slice(0, page.limit)
      return { listed, next: listed.at(-1)?.sort ?? after }
    }
    if (horizon === undefined) return { listed: found }
    after = horizon
    // A shelf that was read to its end may hold more behind the horizon: it is read again from there.
    unread = [...shelves]
  }
  return { listed: found, next: after }
}
