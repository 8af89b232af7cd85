import { expect, it } from 'vitest'
import { languageFor } from './language-for.ts'

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['fr', 'fr'],
  ['fr-CA, en;q=0.5', 'fr'],
  ['en;q=0.4, fr;q=0.9', 'fr'],
  ['ps, fr;q=0.2', 'fr'],
  ['fr;q=0, en', 'en'],
  ['*', 'en'],
  [';;;,,q=', 'en'],
])('of %j the reader gets %s', (header, language) => {
  expect(languageFor(header)).toBe(language)
})
