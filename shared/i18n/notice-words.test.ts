import { expect, it } from 'vitest'
import { mailWords, noticeWords } from './notice-words.ts'

it('tells a notice in the language that is wanted most and spoken', () => {
  expect(noticeWords('ps, fr;q=0.8, en;q=0.9', 'welcome').title).toBe('Welcome to Indigo')
  expect(noticeWords('fr-CA, en;q=0.5', 'welcome').title).toBe('Bienvenue sur Indigo')
})

it('speaks English where no wanted language has a catalogue, or none is wanted', () => {
  expect(noticeWords('ps', 'welcome').title).toBe('Welcome to Indigo')
  expect(noticeWords(undefined, 'welcome').title).toBe('Welcome to Indigo')
})

it.each([
  [['fr_FR', 'en'], 'fr'],
  [['ps', 'fr', 'en'], 'fr'],
  [['fa_AF', 'fr'], 'fa'],
  [['ps', 'uk'], 'en'],
  [[], 'en'],
])('writes an e-mail for %j in %s', (wanted, language) => {
  expect(mailWords(wanted, 'accepted').language).toBe(language)
})

it('takes the subject of an e-mail from the title of its notice', () => {
  const { subject, text } = mailWords(['fr'], 'accepted')
  expect({ title: subject, text }).toEqual(noticeWords('fr', 'accepted'))
})
