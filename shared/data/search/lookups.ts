import type { Term } from '../../domain/words/query-words.ts'
import type { Asked } from '../browse/asked.ts'
import { wordCellsWithin } from '../cells.ts'
import { remoteShelf } from '../listing-items.ts'

/** A word to be looked up, or the beginning of words. */
export type Wordlike = { word: string; isPrefix: boolean }

/** One thing to look up in the word index. */
export type Lookup = Wordlike & { cell: string }

const lengthOf = ({ words }: Term): number => words.reduce((sum, { folded }) => sum + folded.length, 0)

/** What is looked up of all that is asked; the rest only sifts. Whole words first, then rare ones, then long ones. */
const leadOf = (terms: readonly Term[]): Term | undefined =>
  terms.toSorted(
    (one, other) =>
      Number(one.isLast) - Number(other.isLast) ||
      Math.sign(one.concepts.length) - Math.sign(other.concepts.length) ||
      lengthOf(other) - lengthOf(one),
  )[0]

/** Shorter stems begin too many other words. */
const stemLeast = 3

/** What a word and those of its stems that it begins with have in common. */
const startOf = ({ folded, stems }: Term['words'][number]): string | undefined =>
  stems
    .filter((stem) => stem.length >= stemLeast && folded.startsWith(stem))
    .toSorted((one, other) => one.length - other.length)[0]

/**
 * The ways in which a listing can be found by what is asked: by concept; by the beginning that a word has in all its
 * forms; by stems that it does not begin with, where no concept stands for them. More comes along than fits: what was
 * read is sifted.
 */
export const waysTo = (terms: readonly Term[]): Wordlike[] => {
  const lead = leadOf(terms)
  const [only, ...others] = lead?.words ?? []
  if (!lead || !only) return []
  const concepts = lead.concepts.map((word) => ({ word, isPrefix: false }))
  if (others.length > 0) return concepts
  const start = startOf(only)
  const isPrefix = lead.isLast || start !== undefined
  const written = { word: start ?? only.folded, isPrefix }
  const stems = concepts.length > 0 ? [] : only.stems.filter((stem) => !stem.startsWith(written.word))
  return [...concepts, written, ...stems.map((word) => ({ word, isPrefix: false }))]
}

/** Whole regions, the nearest first, and the shelf of what can be done from anywhere. */
const cellsOf = ({ order, centre, radiusKm, wanted }: Asked): string[] => {
  if (order === 'remote') return [remoteShelf]
  return [...wordCellsWithin(centre, radiusKm), ...(wanted.remote === false ? [] : [remoteShelf])]
}

/** All that has to be looked up, in order. */
export const lookupsOf = (asked: Asked, ways: readonly Wordlike[]): Lookup[] =>
  cellsOf(asked).flatMap((cell) => ways.map((way) => ({ ...way, cell })))
