import { localeOf } from './languages.ts'
import { shownTag } from './formats.ts'
import { shownLanguage } from './activate.ts'

const made = new Map<string, Intl.DateTimeFormat>()

const formatOf = (tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = JSON.stringify([tag, options])
  const known = made.get(key) ?? new Intl.DateTimeFormat(tag, options)
  made.set(key, known)
  return known
}

const longDay = { weekday: 'long', day: 'numeric', month: 'long' } as const
const shortDay = { day: 'numeric', month: 'short' } as const
const hours = { hour: 'numeric', minute: '2-digit' } as const

const [isolate, end] = ['\u2068', '\u2069']

/** The two ends of a stretch keep their own words: written from the right, a time would else stand beside the other's day. */
const keptApart = (parts: readonly Intl.DateTimeRangeFormatPart[]): string =>
  parts
    .map(({ source, value }, place) => {
      if (source === 'shared') return value
      const begins = parts[place - 1]?.source !== source
      const ends = parts[place + 1]?.source !== source
      return `${begins ? isolate : ''}${value}${ends ? end : ''}`
    })
    .join('')

/** Days and hours as the clock on the wall shows them where something takes place, wherever the reader is. */
export const clock = {
  /** "Tuesday 24 November"; where a language has a calendar of its own, with the Gregorian day in brackets. */
  day: (at: string, timeZone: string): string => {
    const day = new Date(at)
    const shown = formatOf(shownTag(), { ...longDay, timeZone }).format(day)
    if (shownLanguage.get() !== 'fa') return shown
    const gregorian = formatOf(`${localeOf('fa')}-ca-gregory`, { day: 'numeric', month: 'long', timeZone })
    return `${shown} (${gregorian.format(day)})`
  },
  /** "18:00". */
  time: (at: string, timeZone: string): string => formatOf(shownTag(), { ...hours, timeZone }).format(new Date(at)),
  isOneDay: (startsAt: string, endsAt: string, timeZone: string): boolean => {
    const day = formatOf('en', { dateStyle: 'short', timeZone })
    return day.format(new Date(startsAt)) === day.format(new Date(endsAt))
  },
  /** "18:00 – 20:00", with the days where it does not end on the day on which it begins. */
  hours: (startsAt: string, endsAt: string, timeZone: string): string => {
    const [from, to] = [new Date(startsAt), new Date(endsAt)]
    if (clock.isOneDay(startsAt, endsAt, timeZone))
      return formatOf(shownTag(), { ...hours, timeZone }).formatRange(from, to)
    return keptApart(formatOf(shownTag(), { ...hours, ...shortDay, timeZone }).formatRangeToParts(from, to))
  },
}
