import bidiFactory, { type Bidi } from 'bidi-js'
import { assert } from '../../shared/errors.ts'

/** The package says that its factory stands one step further in than it does. */
const factory: unknown = bidiFactory

const isBidi = (given: unknown): given is Bidi =>
  typeof given === 'object' && given !== null && 'getEmbeddingLevels' in given

const made: unknown = typeof factory === 'function' ? Reflect.apply(factory, undefined, []) : undefined
assert(isBidi(made), 'bidi-js gives what its types say')
const bidi = made

/** A stretch of a line that is drawn at once, in the order of reading: a font turns Arabic letters around by itself. */
export type Run = { text: string; isArabic: boolean }

/** A letter of Arabic, what stands on it, and what keeps it from joining or makes it join. */
const joining = String.raw`(?:[\p{Script=Arabic}\p{Mn}،؛؟]|\u200c|\u200d)`
/** Letters that join, word after word; else a letter by itself. */
const stretches = new RegExp(`${joining}+(?:\\s+${joining}+)*|.`, 'gsu')

/** Arabic and Persian digits run from the left, whatever a font thinks of their script. */
const digit = /[\u0660-\u0669\u06f0-\u06f9]/u
const arabicLetter = /[\p{Script=Arabic}،؛؟]/u

const singly = (text: string): Run[] =>
  Array.from(text, (letter) => ({ text: letter, isArabic: digit.test(letter) || arabicLetter.test(letter) }))

/** What runs from the right: stretch by stretch from its end, brackets turned around. */
const fromTheRight = (text: string): Run[] =>
  (text.match(stretches) ?? [])
    .toReversed()
    .map((stretch) =>
      arabicLetter.test(stretch)
        ? { text: stretch, isArabic: true }
        : { text: bidi.getMirroredCharacter(stretch) ?? stretch, isArabic: false },
    )

const runsFrom = (text: string, isRtl: boolean): Run[] => {
  if (isRtl) return fromTheRight(text)
  return digit.test(text) ? singly(text) : [{ text, isArabic: false }]
}

/**
 * A line's runs from left to right, as they stand on paper (Unicode bidirectional algorithm).
 * @param base the direction of the paragraph; by default that of its first letter
 */
export const visualRuns = (line: string, base: 'ltr' | 'rtl' | 'auto' = 'auto'): Run[] => {
  const embedding = bidi.getEmbeddingLevels(line, base)
  const { levels } = embedding
  const order = bidi.getReorderedIndices(line, embedding)
  const runs: { places: number[]; level: number }[] = []
  for (const place of order) {
    const level = levels[place] ?? 0
    const last = runs.at(-1)
    const step = level % 2 === 1 ? -1 : 1
    if (last && last.level === level && (last.places.at(-1) ?? 0) + step === place) last.places.push(place)
    else runs.push({ places: [place], level })
  }
  return runs.flatMap(({ places, level }) => {
    const first = Math.min(...places)
    return runsFrom(line.slice(first, first + places.length), level % 2 === 1)
  })
}
