import { refusedField } from '../errors.ts'
import type { Instant } from '../model/instant.ts'
import type { Month } from '../model/figures.ts'
import { momentOf } from './calendar/wall-time.ts'

/** Most months that figures are asked for at once. */
const monthsMost = 12

/** The month so many months later. */
const monthAfter = (month: Month, count: number): Month => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const place = year * 12 + number - 1 + count
  return `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`
}

/** The moment at which a month begins where the clocks show this time zone. */
const beginningOf = (month: Month, timeZone: string): Instant => momentOf(`${month}-01T00:00:00`, timeZone)

/** All months of a period, in order. @throws Refusal `invalid_request` where it runs backwards, or is longer than a year */
export const monthsFrom = (from: Month, to: Month): Month[] => {
  if (to < from) throw refusedField({ field: 'to', rule: 'minimum', allowed: from })
  const last = monthAfter(from, monthsMost - 1)
  if (to > last) throw refusedField({ field: 'to', rule: 'maximum', allowed: last })
  const months = Array.from({ length: monthsMost }, (_, place) => monthAfter(from, place))
  return months.filter((month) => month <= to)
}

/** From the first moment of a period to the first that is behind it. */
export const spanOfMonths = (from: Month, to: Month, timeZone: string): { start: Instant; end: Instant } => ({
  start: beginningOf(from, timeZone),
  end: beginningOf(monthAfter(to, 1), timeZone),
})
