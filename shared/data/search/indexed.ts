import * as z from 'zod'
import type { ListingId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import { key } from '../keys.ts'
import type { Item, Key } from '../table.ts'

const Stored = z.object({ revision: z.int(), cell: z.string(), words: z.string(), stamp: z.string(), at: z.string() })

/** Under which words a listing does stand in the word index, as whoever wrote them last has noted; `revision` grows with each writing. */
export type Indexed = { revision: number; cell: string; words: string[]; stamp: string; at: Instant }

const never: Indexed = { revision: 0, cell: '', words: [], stamp: '', at: '' }

export const indexedOf = (item: Item | undefined): Indexed => {
  if (!item) return never
  const { words, ...rest } = Stored.parse(item)
  return { ...rest, words: words.split(' ').filter(Boolean) }
}

export const indexedItem = (id: ListingId, { words, ...rest }: Indexed): Item => ({
  ...key.indexed(id),
  ...rest,
  words: words.join(' '),
})

/** The keys of the items that a note tells of. */
export const keysIn = (id: ListingId, { cell, words, at }: Indexed): Key[] =>
  words.map((word) => key.word(cell, word, at, id))
