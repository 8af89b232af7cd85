import { type LexiconLanguage, lexicon, lexiconLanguages } from '../lexicon/lexicon.ts'
import { splitName } from './segment.ts'
import { stem } from './stem.ts'
import { stopWords } from './stop-words.ts'
import type { Word } from './words-in.ts'

/** Concepts by what they are called. */
type Names = Map<string, string[]>

/** A name has at most so many words. */
export const nameWordsMost = 3

const add = (names: Names, words: readonly string[], concept: string): void => {
  // Joined as well, as many write it: a washingmachine.
  for (const name of [words.join(' '), words.join('')]) {
    const before = names.get(name) ?? []
    if (name !== '' && !before.includes(concept)) names.set(name, [...before, concept])
  }
}

const namesIn = (language: LexiconLanguage, formOf: (word: string) => string): Names => {
  const names: Names = new Map()
  const stops = stopWords(language)
  for (const { concept, words } of lexicon()) {
    for (const name of words[language]) {
      const telling = splitName(name).filter((word) => !stops.has(word))
      add(names, telling.map(formOf), concept)
    }
  }
  return names
}

const known = new Map<string, Names>()

/** The names of a language, as folded or as stems, made ready when they are first wanted: stems take ten times as long. */
const namesOf = (language: string, form: 'folded' | 'stems'): Names | undefined => {
  const spoken = lexiconLanguages.find((each) => each === language)
  if (spoken === undefined) return undefined
  const formOf = (word: string): string => (form === 'stems' ? stem(word, spoken) : word)
  const names = known.get(`${form} ${spoken}`) ?? namesIn(spoken, formOf)
  known.set(`${form} ${spoken}`, names)
  return names
}

/** The concepts that some folded words in a row are a name of, exactly as they are written. */
export const conceptsNamed = (words: readonly string[], language: string): string[] =>
  namesOf(language, 'folded')?.get(words.join(' ')) ?? []

/** Languages that write compounds in one word, what the thing is at the end: a vintercykel is a cykel. */
const compounding = new Set(['fi', 'sv'])
const partLeast = 4

/** The concepts of the longest end of a compound that has any. */
const conceptsOfEnd = (word: string, names: Names): string[] => {
  for (let at = partLeast; at <= word.length - partLeast; at += 1) {
    const concepts = names.get(word.slice(at))
    if (concepts) return concepts
  }
  return []
}

/** The concepts that some words in a row are a name of: as they are written, by their stems, or as one ends. */
export const conceptsOf = (words: readonly Word[], language: string): string[] => {
  const exact = conceptsNamed(
    words.map(({ folded }) => folded),
    language,
  )
  if (exact.length > 0) return exact
  const names = namesOf(language, 'stems')
  const found = names?.get(words.map((word) => word.stem).join(' '))
  if (found || !names) return found ?? []
  const [only, ...others] = words
  return only && others.length === 0 && compounding.has(language) ? conceptsOfEnd(only.stem, names) : []
}
