import * as z from 'zod'

/** What the check of a text says of itself; other patterns say an example of what is allowed. */
export const readable = 'readable'

/**
 * One line with something to read in it, and without control characters or halves of a character. Spaces, invisible signs
 * and the fillers of Hangul are nothing to read.
 */
const line =
  /^[\p{Z}\p{Cf}\u115f\u1160\u3164\uffa0]*[^\p{Cc}\p{Cs}\p{Z}\p{Cf}\u115f\u1160\u3164\uffa0][^\p{Cc}\p{Cs}]*$/u
/** The same in several lines: line ends and tabs are the only control characters. */
const lines =
  /^[\n\r\t\p{Z}\p{Cf}\u115f\u1160\u3164\uffa0]*[^\p{Cc}\p{Cs}\p{Z}\p{Cf}\u115f\u1160\u3164\uffa0](?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u

/** @param max the greatest length, in UTF-16 units */
export const lineOf = (max: number) => z.string().min(1).max(max).regex(line, { error: readable })
/** @param max the greatest length, in UTF-16 units */
export const textOf = (max: number) => z.string().min(1).max(max).regex(lines, { error: readable })

/** Languages that are met every day. Intl takes 10 ms to make its names ready, a seventh of a function's start. */
const everyday = new Set(
  'am ar bg bn ckb de el en es fa fi fr hi it ku ln pa pl ps pt ro ru so sq sv sw ta ti tr uk ur vi zh'.split(' '),
)

/** A language that people read and write: a canonical BCP 47 tag that `Intl` can name. */
export const Language = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: 'fr, ar, pt-BR' })
  .refine(isNamed, { params: { rule: 'language' } })
  .meta({ id: 'Language', example: 'fr' })
export type Language = z.infer<typeof Language>

let names: Intl.DisplayNames | undefined

function isNamed(tag: string): boolean {
  if (everyday.has(tag)) return true
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  try {
    return names.of(tag) !== undefined
  } catch {
    return false
  }
}
