import * as z from 'zod'

/** One line without control characters, with something to read in it. */
const line = /^[^\p{Cc}]*[^\p{Cc}\s][^\p{Cc}]*$/u
/** Several lines: line ends and tabs are the only control characters. */
const lines = /^(?:[^\p{Cc}]|[\n\r\t])*[^\p{Cc}\s](?:[^\p{Cc}]|[\n\r\t])*$/u

/** @param max the greatest length, in UTF-16 units */
export const lineOf = (max: number) => z.string().min(1).max(max).regex(line)
/** @param max the greatest length, in UTF-16 units */
export const textOf = (max: number) => z.string().min(1).max(max).regex(lines)

/** A language that people read and write: a canonical BCP 47 tag that `Intl` can name. */
export const Language = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
  .refine(isNamed, { params: { rule: 'language' } })
  .meta({ id: 'Language', example: 'fr' })
export type Language = z.infer<typeof Language>

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

function isNamed(tag: string): boolean {
  try {
    return names.of(tag) !== undefined
  } catch {
    return false
  }
}
