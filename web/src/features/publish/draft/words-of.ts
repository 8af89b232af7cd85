import type { Draft } from './draft.ts'

const titleMost = 120
const descriptionMost = 4_000

/** As much of a text as fits, without half a character at its end. */
const firstOf = (text: string, most: number): string => text.slice(0, most).replace(/\p{Cs}$/u, '')

/** A shared text as the words of a draft: its first line is the title, if it is short enough, and all of it the description. */
export const wordsOf = (text: string): Partial<Pick<Draft, 'title' | 'description'>> => {
  const whole = text.trim()
  const title = (whole.split('\n')[0] ?? '').trim()
  const isTitle = title !== '' && title.length <= titleMost
  return {
    ...(isTitle && { title }),
    ...(whole !== '' && !(isTitle && whole === title) && { description: firstOf(whole, descriptionMost) }),
  }
}
