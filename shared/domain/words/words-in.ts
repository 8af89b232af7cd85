import { segment } from './segment.ts'
import { stem } from './stem.ts'
import { stopWords } from './stop-words.ts'

/** A word of a text: folded, and its stem. */
export type Word = { folded: string; stem: string }

/** The language of a tag without what follows it: `pt` of `pt-BR`. */
export const baseOf = (language: string): string => language.toLowerCase().split('-')[0] ?? ''

/** The words of a text in a language that tell what it is about, in their order. */
export const wordsIn = (text: string, language: string): Word[] => {
  const base = baseOf(language)
  const stops = stopWords(base)
  return segment(text)
    .filter((word) => !stops.has(word))
    .map((folded) => ({ folded, stem: stem(folded, base) }))
}
