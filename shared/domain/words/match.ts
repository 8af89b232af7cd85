import type { IndexWords } from './index-words.ts'
import type { Term } from './query-words.ts'

/** How well a listing fits, the best first: as it is written, by its stem, by what it means, by how it begins. */
const ways = { exact: 0, stem: 1, concept: 2, prefix: 3 }
/** What only the description says comes behind all that a title says. */
const described = 4

const wayIn = ({ words, concepts }: Term, among: ReadonlySet<string>): number | undefined => {
  const isThere = words.every(({ folded, stems }) => among.has(folded) || stems.some((each) => among.has(each)))
  if (isThere) return words.every(({ folded }) => among.has(folded)) ? ways.exact : ways.stem
  return concepts.some((concept) => among.has(concept)) ? ways.concept : undefined
}

const begins = ({ words, isLast }: Term, among: readonly string[]): boolean => {
  const [word] = words
  return isLast && words.length === 1 && word !== undefined && among.some((each) => each.startsWith(word.folded))
}

const fitOf = (term: Term, { title, description }: IndexWords): number | undefined => {
  const inTitle = wayIn(term, new Set(title))
  if (inTitle !== undefined) return inTitle
  if (begins(term, title)) return ways.prefix
  const inDescription = wayIn(term, new Set([...title, ...description]))
  if (inDescription !== undefined) return described + inDescription
  return begins(term, description) ? described + ways.prefix : undefined
}

/** How well words fit all that is asked, 0 best; undefined where something is missing. */
export const match = (terms: readonly Term[], words: IndexWords): number | undefined => {
  let sum = 0
  for (const term of terms) {
    const fit = fitOf(term, words)
    if (fit === undefined) return undefined
    sum += fit
  }
  return terms.length === 0 ? undefined : sum
}
