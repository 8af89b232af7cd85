import { expect, it } from 'vitest'
import { counting, pluralForms } from './counting.ts'
import { spoken } from './language-for.ts'

it.each(spoken)('knows every plural form of %s', (language) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
  expect(pluralForms[language].toSorted()).toEqual(pluralCategories.toSorted())
})

it('takes the form that the count asks for, and puts the count in', () => {
  const forms = { one: '# znak', few: '# znaki', many: '# znaków', other: '# znaku' }
  expect([1, 2, 5, 22, 1.5].map((count) => counting('pl')(count, forms))).toEqual([
    '1 znak',
    '2 znaki',
    '5 znaków',
    '22 znaki',
    '1.5 znaku',
  ])
})

it('lets a form say its count in words', () => {
  const forms = { zero: '# حرف', one: 'حرف واحد', two: 'حرفان', few: '# أحرف', many: '# حرفًا', other: '# حرف' }
  expect([0, 1, 2, 3, 11, 100].map((count) => counting('ar')(count, forms))).toEqual([
    '0 حرف',
    'حرف واحد',
    'حرفان',
    '3 أحرف',
    '11 حرفًا',
    '100 حرف',
  ])
})
