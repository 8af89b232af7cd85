import { expect, it } from 'vitest'
import { languageFor } from './language-for.ts'

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['fr', 'fr'],
  ['fr-CA, en;q=0.5', 'fr'],
  ['ur', 'ur'],
  ['fa-AF', 'fa'],
  ['ar-SY', 'ar'],
  ['sv-FI,sv;q=0.9,fi;q=0.8', 'sv'],
  ['pl', 'pl'],
  ['en;q=0.4, fr;q=0.9', 'fr'],
  ['ps, fr;q=0.2', 'fr'],
  ['fr;q=0, en', 'en'],
  ['*', 'en'],
  [';;;,,q=', 'en'],
])('of %j the reader gets %s', (header, language) => {
  expect(languageFor(header)).toBe(language)
})
