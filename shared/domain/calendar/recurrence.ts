import ICAL from 'ical.js'
import { refusedField } from '../../errors.ts'
import { occurrencesMost } from '../../model/activity.ts'
import type { Instant } from '../../model/instant.ts'
import { momentOf, type WallTime, wallTimeAt } from './wall-time.ts'

const part = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY)$/,
  INTERVAL: /^[1-4]$/,
  COUNT: /^[1-9]\d?$/,
  UNTIL: /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ?)?$/,
  BYDAY: /^(?:-1|[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:-1|[1-5])?(?:MO|TU|WE|TH|FR|SA|SU))*$/,
  BYMONTHDAY: /^(?:-1|[1-9]|[12]\d|3[01])(?:,(?:-1|[1-9]|[12]\d|3[01]))*$/,
  WKST: /^(?:MO|SU)$/,
}

type Name = keyof typeof part
type Rule = { [N in Name]?: string }

/** A rule that is allowed. */
const example = 'FREQ=WEEKLY;COUNT=10'

const refused = (rule: 'format' | 'one_of' | 'maximum', allowed: string | number) =>
  refusedField({ field: 'recurrence', rule, allowed })

const isName = (name: string): name is Name => name in part

/** The parts of a rule, of those that always come to an end and to another day. @throws Refusal `invalid_request` */
const partsOf = (text: string): Rule => {
  const rule: Rule = {}
  for (const each of text.split(';')) {
    const [name = '', value = '', ...more] = each.split('=')
    if (!isName(name) || name in rule || more.length > 0 || !part[name].test(value)) throw refused('format', example)
    rule[name] = value
  }
  const isEndless = rule.COUNT === undefined && rule.UNTIL === undefined
  if (isEndless || (rule.COUNT && rule.UNTIL)) throw refused('one_of', 'COUNT, UNTIL')
  const isStrange = (rule.BYDAY && rule.BYMONTHDAY) || (rule.BYMONTHDAY && rule.FREQ !== 'MONTHLY')
  const isNumbered = rule.FREQ !== 'MONTHLY' && /\d/.test(rule.BYDAY ?? '')
  if (rule.FREQ === undefined || isStrange || isNumbered) throw refused('format', example)
  return rule
}

const dashed = (text: string): WallTime =>
  text.replace(/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/, (_, year, month, day, hour, minute, second) =>
    hour === undefined ? `${year}-${month}-${day}T23:59:59` : `${year}-${month}-${day}T${hour}:${minute}:${second}`,
  )

/** Until when, on the clock on the wall: a day counts as a whole. */
const endOf = (until: string, timeZone: string): WallTime =>
  until.endsWith('Z') ? wallTimeAt(`${dashed(until)}.000Z`, timeZone) : dashed(until)

/**
 * When the activities of a series begin: always at the same time on the clock on the wall, whatever summer time does.
 * @param text an RRULE (RFC 5545) of days, weeks or months that ends by COUNT or UNTIL; the first begins at `startsAt`
 * @throws Refusal `invalid_request` for another rule, and for more than 52
 */
export const occurrencesOf = (text: string, startsAt: Instant, timeZone: string): Instant[] => {
  const { COUNT, UNTIL, ...rule } = partsOf(text)
  const first = wallTimeAt(startsAt, timeZone)
  const endless = Object.entries(rule).map(([name, value]) => `${name}=${value}`)
  const times = ICAL.Recur.fromString(endless.join(';')).iterator(ICAL.Time.fromDateTimeString(first))
  const most = COUNT === undefined ? Infinity : Number(COUNT)
  const end = UNTIL === undefined ? '9' : endOf(UNTIL, timeZone)
  const walls: WallTime[] = []
  for (let wall = times.next().toString(); wall <= end && walls.length < most; wall = times.next().toString()) {
    walls.push(wall)
    if (walls.length > occurrencesMost) throw refused('maximum', occurrencesMost)
  }
  if (walls[0] !== first) throw refused('format', example)
  return walls.map((wall) => momentOf(wall, timeZone))
}
