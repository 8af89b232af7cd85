import type { ListingId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import type { Item, Key } from '../table.ts'
import { postingsOf } from './postings.ts'
import { scanHeads, scanWords } from './scan-items.ts'

/** Where the word index is not as it would be if it were built anew. */
export type Difference = { listing: ListingId; word: string; what: 'missing' | 'other' | 'left over' }

const keyOf = (item: Item): Key => ({ PK: String(item['PK']), SK: String(item['SK']) })

/** The word and the listing in the key of an item of the index. */
export const namesIn = (item: Item): { word: string; listing: ListingId } => {
  const [word = '', , listing = ''] = String(item['SK']).split('#')
  return { word, listing }
}

const sorted = (item: Item): string =>
  JSON.stringify(Object.entries(item).toSorted(([one], [other]) => (one < other ? -1 : 1)))

/** The items that a listing should have in the index, as it is now. */
const wantedOf = async (app: App, id: ListingId): Promise<readonly Item[]> => {
  const [head, detail] = await app.table.batchGet([key.listing(id), key.listingDetail(id)], { consistent: true })
  return postingsOf(head, detail).items
}

const differencesOf = async (app: App, id: ListingId): Promise<Difference[]> => {
  const wanted = await wantedOf(app, id)
  if (wanted.length === 0) return []
  const found = await app.table.batchGet(wanted.map(keyOf), { consistent: true })
  return wanted.flatMap((item, at): Difference[] => {
    const stands = found[at]
    if (stands && sorted(stands) === sorted(item)) return []
    return [{ ...namesIn(item), what: stands ? 'other' : 'missing' }]
  })
}

/**
 * Compares the word index with what it would be if it were built anew. While the stream is followed, what was written
 * last may show as a difference: what still differs a minute later is one.
 */
export async function* checkIndex(app: App): AsyncGenerator<Difference> {
  for await (const head of scanHeads(app)) yield* await differencesOf(app, String(head['id']))
  const keysOf = keysWanted(app)
  for await (const item of scanWords(app)) {
    const names = namesIn(item)
    if (!(await keysOf(names.listing)).has(textOf(item))) yield { ...names, what: 'left over' }
  }
}

const textOf = (item: Item): string => `${keyOf(item).PK} ${keyOf(item).SK}`
const keptMost = 5_000

/** The keys that a listing should have: its items lie far from one another, so that they are asked for again and again. */
const keysWanted = (app: App): ((id: ListingId) => Promise<ReadonlySet<string>>) => {
  const known = new Map<ListingId, ReadonlySet<string>>()
  return async (id) => {
    const keys = known.get(id) ?? new Set((await wantedOf(app, id)).map(textOf))
    if (known.size >= keptMost) known.clear()
    known.set(id, keys)
    return keys
  }
}
