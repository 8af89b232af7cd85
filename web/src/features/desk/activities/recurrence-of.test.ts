import { expect, it } from 'vitest'
import { occurrencesOf } from '../../../../../shared/domain/calendar/recurrence.ts'
import { recurrenceOf, repeats } from './recurrence-of.ts'

/** The days of a series that begins on the last Wednesday of November. */
const daysOf = (rule: string): string[] =>
  occurrencesOf(rule, '2026-11-25T10:00:00.000Z', 'Europe/Paris').map((at) => at.slice(5, 10))

it('is nothing for what comes once', () => {
  expect(recurrenceOf('never', 8)).toBeUndefined()
})

it.each([
  ['daily', ['11-25', '11-26', '11-27']],
  ['weekly', ['11-25', '12-02', '12-09']],
  ['fortnightly', ['11-25', '12-09', '12-23']],
  ['monthly', ['11-25', '12-25', '01-25']],
] as const)('comes %s as often as it says', (repeat, days) => {
  expect(daysOf(recurrenceOf(repeat, 3) ?? '')).toEqual(days)
})

it.each(repeats.filter((repeat) => repeat !== 'never'))('comes %s as often as the API takes', (repeat) => {
  expect(daysOf(recurrenceOf(repeat, 52) ?? '')).toHaveLength(52)
})
