import { indexWordsOf } from '../../domain/words/index-words.ts'
import { wordCellOf } from '../cells.ts'
import { bodyHash } from '../digest.ts'
import { cardAttributes } from '../indexes.ts'
import { key } from '../keys.ts'
import { headOf, remoteShelf } from '../listing-items.ts'
import type { Item } from '../table.ts'
import { writeWords } from './stored-words.ts'

/** How a listing should stand in the word index: under which words of which region, and what each of its items carries. */
export type Postings = {
  cell: string
  words: readonly string[]
  items: readonly Item[]
  /** Tells whether what the items carry has changed. */
  stamp: string
}

/** A text of an item, empty where there is none. */
export const textIn = (item: Item | undefined, name: string): string => {
  const value = item?.[name]
  return typeof value === 'string' ? value : ''
}

const none: Postings = { cell: '', words: [], items: [], stamp: '' }

const carried = [...cardAttributes, 'latitude', 'longitude'] as const

/** What a page of a search needs of a listing beside what the key tells. */
const cardIn = (head: Item): Item =>
  Object.fromEntries(carried.flatMap((name) => (head[name] === undefined ? [] : [[name, head[name]]])))

/** The items by which a listing is found, from its two items; none, unless it is open. */
export const postingsOf = (head: Item | undefined, detail: Item | undefined): Postings => {
  if (head?.['status'] !== 'open') return none
  const { id, title, language, remote, homeNear, createdAt } = headOf(head)
  const words = indexWordsOf({ title, language, description: textIn(detail, 'description') })
  const content = { ...cardIn(head), words: writeWords(words) }
  const cell = remote ? remoteShelf : wordCellOf(homeNear)
  const all = [...words.title, ...words.description]
  return {
    cell,
    words: all,
    items: all.map((word) => ({ ...key.word(cell, word, createdAt, id), ...content })),
    stamp: bodyHash(content),
  }
}

/** Does a change of a listing's head change what the word index should hold? Most do not: dates, promises, counts. */
export const changesPostings = (before: Item | undefined, after: Item | undefined): boolean =>
  JSON.stringify(shownOf(before)) !== JSON.stringify(shownOf(after))

/** The version stands for the description, which is no part of the head. */
const shownOf = (head: Item | undefined): unknown[] =>
  head?.['status'] === 'open' ? ['version', 'homeNear', ...carried].map((name) => head[name] ?? null) : []
