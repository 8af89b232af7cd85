import { conceptsOf, nameWordsMost } from './concepts.ts'
import { baseOf, type Word, wordsIn } from './words-in.ts'

/** Words by which a listing is found: those of its title, and those that only its description has. */
export type IndexWords = { title: string[]; description: string[] }

/** A listing stands in the index under so many words at most. */
export const indexWordsMost = 40
const titleWordsMost = 12
const descriptionWordsMost = 12

/** A concept among words. No word begins so. */
export const conceptMark = '='

/** The concepts that words name, the longest names first: a washing machine is no machine that happens to be near. */
const conceptsIn = (words: readonly Word[], language: string): string[] => {
  const found: string[] = []
  for (let at = 0; at < words.length;) {
    let taken = 1
    for (let length = nameWordsMost; length > 0; length -= 1) {
      const concepts = at + length <= words.length ? conceptsOf(words.slice(at, at + length), language) : []
      found.push(...concepts.map((concept) => conceptMark + concept))
      if (concepts.length > 0) {
        taken = length
        break
      }
    }
    at += taken
  }
  return found
}

/**
 * The words of a listing: of its title folded, stemmed and as concepts; of the beginning of its description stemmed and
 * as concepts.
 */
export const indexWordsOf = (listing: { title: string; description: string; language: string }): IndexWords => {
  const language = baseOf(listing.language)
  const titled = wordsIn(listing.title, language).slice(0, titleWordsMost)
  const described = wordsIn(listing.description, language).slice(0, descriptionWordsMost)
  const title = new Set([
    ...conceptsIn(titled, language),
    ...titled.map(({ folded }) => folded),
    ...titled.map(({ stem }) => stem),
  ])
  const description = new Set([...conceptsIn(described, language), ...described.map(({ stem }) => stem)])
  const first = [...title].slice(0, indexWordsMost)
  return {
    title: first,
    description: [...description].filter((word) => !title.has(word)).slice(0, indexWordsMost - first.length),
  }
}
