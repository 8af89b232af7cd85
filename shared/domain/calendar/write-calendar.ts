import ICAL from 'ical.js'
import type { Instant } from '../../model/instant.ts'

/** What a calendar shows of an event or a shift. Never the remote link: whoever has the address of a calendar would have it too. */
export type CalendarEntry = {
  id: string
  title: string
  startsAt: Instant
  endsAt: Instant
  /** When it was said last. */
  stampedAt: Instant
  version: number
  isCancelled: boolean
  description?: string | undefined
  location?: string | undefined
  organiser: string
}

/** With the space that a folded line begins with, no line is longer than 75 bytes. */
ICAL.foldLength = 74

const moment = (at: Instant): ICAL.Time => ICAL.Time.fromJSDate(new Date(at), true)

const componentOf = (entry: CalendarEntry): ICAL.Component => {
  const event = new ICAL.Component('vevent')
  const add = (name: string, value: string | number | ICAL.Time | undefined): void => {
    if (value !== undefined) event.addPropertyWithValue(name, value)
  }
  add('uid', `${entry.id}@indigo`)
  add('dtstamp', moment(entry.stampedAt))
  add('dtstart', moment(entry.startsAt))
  add('dtend', moment(entry.endsAt))
  add('summary', entry.title)
  add('description', entry.description?.replace(/\r\n?/g, '\n'))
  add('location', entry.location)
  add('sequence', entry.version - 1)
  add('status', entry.isCancelled ? 'CANCELLED' : 'CONFIRMED')
  add('categories', entry.organiser)
  return event
}

/** An iCalendar document (RFC 5545). Times are in UTC, so that it needs no description of time zones. */
export const calendarText = (name: string, entries: readonly CalendarEntry[]): string => {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Indigo//Indigo//EN')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  calendar.addPropertyWithValue('name', name)
  calendar.addPropertyWithValue('x-wr-calname', name)
  for (const entry of entries) calendar.addSubcomponent(componentOf(entry))
  return `${calendar.toString()}\r\n`
}
