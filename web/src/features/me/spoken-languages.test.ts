import { expect, it } from 'vitest'
import { Language } from '../../../../shared/model/text.ts'
import { endonyms } from './endonyms.ts'
import { languagesLike } from './spoken-languages.ts'

const codesLike = (words: string): string[] => languagesLike(words).map(({ code }) => code)

it.each([
  ['arab', 'ar'],
  ['عرب', 'ar'],
  ['دری', 'fa'],
  ['dari', 'fa'],
  ['پښتو', 'ps'],
  ['Somali', 'so'],
  ['soomaa', 'so'],
  ['ትግርኛ', 'ti'],
  ['turk', 'tr'],
  ['Türk', 'tr'],
  ['francais', 'fr'],
  ['sorani', 'ckb'],
  ['kurm', 'ku'],
  ['укра', 'uk'],
])('finds by %j the language %s', (words, code) => {
  expect(codesLike(words)).toContain(code)
})

it('finds nothing in the middle of a word', () => {
  expect(codesLike('rabi')).toEqual([])
})

it('knows only languages that the API takes', () => {
  expect(Object.keys(endonyms).filter((code) => !Language.safeParse(code).success)).toEqual([])
})

it('writes each language as its canonical tag', () => {
  expect(Object.keys(endonyms).filter((code) => Intl.getCanonicalLocales(code)[0] !== code)).toEqual([])
})
