import { afterEach, expect, it } from 'vitest'
import { shownLanguage } from './activate.ts'
import { clock } from './clock.ts'
import type { LanguageCode } from './languages.ts'

const plain = (text: string): string => text.replaceAll(/[\u2009\u202f\u00a0]/gu, ' ')

afterEach(() => shownLanguage.set('en'))

it('tells the hours of the place, not those of the device', () => {
  expect(plain(clock.hours('2026-11-24T17:00:00.000Z', '2026-11-24T19:30:00.000Z', 'Europe/Helsinki'))).toMatch(
    /7:00.*9:30/,
  )
  shownLanguage.set('fr')
  const shown = plain(clock.hours('2026-11-24T17:00:00.000Z', '2026-11-24T19:30:00.000Z', 'Europe/Paris'))
  expect(shown).toMatch(/18:00.*20:30/)
  expect(clock.day('2026-11-24T23:30:00.000Z', 'Europe/Paris')).toBe('mercredi 25 novembre')
})

it('writes an early hour as people of the language do', () => {
  const three = (language: LanguageCode): string => {
    shownLanguage.set(language)
    return plain(clock.time('2026-11-24T14:30:00.000Z', 'Europe/Paris'))
  }
  expect(three('ur')).toBe('3:30 PM')
  expect(three('ar')).toBe('3:30 م')
  expect(three('fr')).toBe('15:30')
})

it('says the days where it goes on over midnight', () => {
  shownLanguage.set('fr')
  const shown = plain(clock.hours('2026-11-24T20:00:00.000Z', '2026-11-25T02:00:00.000Z', 'Europe/Paris'))
  expect(shown).toMatch(/24 nov.*25 nov/)
})

it('says the Gregorian day beside the Persian one', () => {
  shownLanguage.set('fa')
  expect(clock.day('2026-11-24T12:00:00.000Z', 'Europe/Paris')).toMatch(/\(24 نوامبر\)/)
})

it('keeps the two days apart where words run from the right', () => {
  shownLanguage.set('ur')
  const shown = clock.hours('2026-11-24T20:00:00.000Z', '2026-11-25T02:00:00.000Z', 'Europe/Paris')
  expect(shown).toMatch(
    /^\u2068[^\u2068\u2069]*24[^\u2068\u2069]*\u2069[^\u2068\u2069]+\u2068[^\u2068\u2069]*25[^\u2068\u2069]*\u2069$/u,
  )
})
