import { describe, expect, it } from 'vitest'
import { Language } from './text.ts'

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
