import { shownLanguage } from './activate.ts'
import { type LanguageCode, localeOf } from './languages.ts'

/**
 * Numbers, dates and lists as people of a language write them: always Latin digits; Gregorian dates, in Farsi Persian ones
 * with the Gregorian in brackets.
 */
const tagOf = (language: LanguageCode): string =>
  `${localeOf(language)}${language === 'fa' ? '-ca-persian' : '-ca-gregory'}`

/** How numbers and dates are written in the language that is shown (BCP 47). */
export const shownTag = (): string => tagOf(shownLanguage.get())

const cached = <T>(make: (locale: string) => T): (() => T) => {
  const made = new Map<string, T>()
  return () => {
    const locale = shownTag()
    const known = made.get(locale) ?? make(locale)
    made.set(locale, known)
    return known
  }
}

const whole = cached((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }))
const signed = cached(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
)
const percent = cached((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }))
const km = cached(
  (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 }),
)
const metre = cached((locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'meter' }))
const day = cached((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }))
const gregorianDay = new Intl.DateTimeFormat('fa-u-nu-latn-ca-gregory', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const shortDay = cached((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }))
const month = cached((locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }))
const time = cached((locale) => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }))
const weekday = cached((locale) => new Intl.DateTimeFormat(locale, { weekday: 'long' }))
const relative = cached((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
const list = cached((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))
const languageNames = cached((locale) => new Intl.DisplayNames(locale, { type: 'language' }))
const countryNames = cached((locale) => new Intl.DisplayNames(locale, { type: 'region' }))

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** Less than this is never told more exactly: people are shown as discs, not as points. */
const nearKm = 0.5

export const formats = {
  number: (value: number): string => whole().format(value),
  signed: (value: number): string => signed().format(value),
  /** @param value a whole percentage, 0 to 100 */
  percent: (value: number): string => percent().format(value / 100),
  /** @returns undefined where two cells are the same: say "less than 500 m" */
  distance: (value: number): string | undefined => (value < nearKm ? undefined : km().format(value)),
  metres: (value: number): string => metre().format(value),
  /** A day in full, with the Gregorian one in brackets where the language has a calendar of its own. */
  day: (at: string): string => {
    const shown = day().format(new Date(at))
    return shownLanguage.get() === 'fa' ? `${shown} (${gregorianDay.format(new Date(at))})` : shown
  },
  shortDay: (at: string): string => shortDay().format(new Date(at)),
  month: (at: string): string => month().format(new Date(at)),
  time: (at: string): string => time().format(new Date(at)),
  weekday: (at: string): string => weekday().format(new Date(at)),
  /** "3 days ago", "in 2 hours"; `now` in milliseconds. */
  ago: (at: string, now: number): string => {
    const ms = Date.parse(at) - now
    if (Math.abs(ms) < hourMs) return relative().format(Math.round(ms / minuteMs), 'minute')
    if (Math.abs(ms) < dayMs) return relative().format(Math.round(ms / hourMs), 'hour')
    return relative().format(Math.round(ms / dayMs), 'day')
  },
  list: (items: readonly string[]): string => list().format(items),
  /** The name of a language, in the language that is shown. */
  languageName: (code: string): string => languageNames().of(code) ?? code,
  countryName: (code: string): string => countryNames().of(code) ?? code,
}
