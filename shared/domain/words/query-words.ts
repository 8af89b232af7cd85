import { lexiconLanguages } from '../lexicon/lexicon.ts'
import { conceptsNamed, conceptsOf, nameWordsMost } from './concepts.ts'
import { conceptMark } from './index-words.ts'
import { segment } from './segment.ts'
import { stem } from './stem.ts'
import { stopWords } from './stop-words.ts'

/** A word that was asked for, with its stem in each language that it may be of. */
type AskedWord = { folded: string; stems: string[] }

/** One thing that was asked for: words in a row, and the concepts that they name. The last one may be half typed. */
export type Term = { words: AskedWord[]; concepts: string[]; isLast: boolean }

const termsMost = 6
const conceptsMost = 3

/** The concepts of a name in the languages of the reader and the country; as it is written in any, where these have none. */
const conceptsAsked = (words: readonly AskedWord[], languages: readonly string[]): string[] => {
  const folded = words.map((word) => word.folded)
  const inLanguage = (language: string): string[] =>
    conceptsOf(
      folded.map((word) => ({ folded: word, stem: stem(word, language) })),
      language,
    )
  const near = languages.flatMap(inLanguage)
  const found = near.length > 0 ? near : lexiconLanguages.flatMap((language) => conceptsNamed(folded, language))
  return [...new Set(found)].slice(0, conceptsMost).map((concept) => conceptMark + concept)
}

/** The words that tell something; all of them, where none does. */
const telling = (words: readonly string[], languages: readonly string[]): readonly string[] => {
  const left = words.filter((word) => !languages.some((language) => stopWords(language).has(word)))
  return left.length > 0 ? left : words
}

const termAt = (words: readonly AskedWord[], at: number, languages: readonly string[]): Term => {
  for (let length = Math.min(nameWordsMost, words.length - at); length > 0; length -= 1) {
    const name = words.slice(at, at + length)
    const concepts = conceptsAsked(name, languages)
    if (concepts.length > 0) return { words: name, concepts, isLast: at + length === words.length }
  }
  return { words: words.slice(at, at + 1), concepts: [], isLast: at + 1 === words.length }
}

/** What is asked for by a text, in the languages that it may be in; nothing where it has no words. */
export const queryWordsOf = (text: string, languages: readonly string[]): Term[] => {
  const words = telling(segment(text), languages).map((folded) => ({
    folded,
    stems: [...new Set(languages.map((language) => stem(folded, language)))],
  }))
  const terms: Term[] = []
  for (let at = 0; at < words.length && terms.length < termsMost; at += terms.at(-1)?.words.length ?? 1)
    terms.push(termAt(words, at, languages))
  return terms
}
