import { describe, expect, it } from 'vitest'
import { Language, lineOf, textOf } from './text.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
const pairs = letters.flatMap((first) => letters.map((second) => first + second))

describe('a language', () => {
  it('is one that Intl can name, whether it is met every day or not', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
    for (const tag of [...pairs, 'ckb', 'prs', 'qqq', 'pt-BR', 'zh-Hant'])
      expect([tag, Language.safeParse(tag).success]).toEqual([tag, names.of(tag) !== undefined])
  })

  it.each(['', 'f', 'french', 'fr-', '-fr', 'fr_FR', 'xx'])('is not `%s`', (tag) => {
    expect(Language.safeParse(tag).success).toBe(false)
  })
})

describe('a text', () => {
  const isText = (text: string): boolean => textOf(4_000).safeParse(text).success
  const isLine = (text: string): boolean => lineOf(4_000).safeParse(text).success

  it.each(['sofa', ' sofa ', '😀', '❤️', '𠮷', '٣', '\u200fשלום', 'کتاب\u200cها', '👩\u200d👧'])(
    'is all that people read: %s',
    (text) => {
      expect([isText(text), isLine(text)]).toEqual([true, true])
    },
  )

  it.each([
    ['spaces', ' \u00a0\u3000'],
    ['invisible signs', '\u200b\u200f\u2066\u00ad\ufeff'],
    ['fillers', '\u3164\uffa0'],
    ['a control character', 'so\u0000fa'],
    ['half a character, which is nothing outside of JavaScript', 'so\ud83dfa'],
  ])('is not %s', (_, text) => {
    expect([isText(text), isLine(text)]).toEqual([false, false])
  })

  it('has several lines where a line has one', () => {
    expect([isText('a\n\tsofa'), isLine('a\n\tsofa')]).toEqual([true, false])
  })
})
