import { fold } from './fold.ts'

/** As much of a text as is looked at, in UTF-16 units: beyond it nobody says what a thing is. */
const lengthMost = 1_000
/** Longer words are cut, at writing and at asking alike. */
const wordLengthMost = 24

let segmenter: Intl.Segmenter | undefined

/** Elided articles stand before an apostrophe in French and Italian, endings behind it in English and Turkish. */
const apostrophes = /['’ʼ‘`´]/

/** A letter before a hyphen is no word of its own: T-shirt. */
const lettered = /(?<!\p{L})(\p{L})[-‐‑](?=\p{L})/gu

const joined = (text: string): string => text.slice(0, lengthMost).replace(lettered, '$1')

const cut = (words: readonly string[]): string[] =>
  words.map((word) => Array.from(word).slice(0, wordLengthMost).join('')).filter((word) => word.length > 1)

/** The folded words of a text in their order, without single letters. */
export const segment = (text: string): string[] => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  const words = [...segmenter.segment(joined(text))].filter(({ isWordLike }) => isWordLike === true)
  return cut(
    words
      .flatMap(({ segment: word }) => fold(word).split(apostrophes))
      .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '')),
  )
}

/** The same of a name in the lexicon, ten times as fast: nothing but spaces and signs stands between its words. */
export const splitName = (name: string): string[] => cut(fold(joined(name)).split(/[^\p{L}\p{N}]+/u))
