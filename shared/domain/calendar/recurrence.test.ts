import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../errors.ts'
import { msOf } from '../time.ts'
import { occurrencesOf } from './recurrence.ts'
import { momentOf, wallTimeAt } from './wall-time.ts'

const paris = 'Europe/Paris'
/** A Tuesday, six in the evening in Paris, before the clocks are put forward. */
const tuesday = '2026-03-24T17:00:00.000Z'
const days = (times: readonly string[]): string[] => times.map((time) => time.slice(0, 10))

describe('a recurrence', () => {
  it('stays at the same time on the clock, when the clocks are put forward', () => {
    expect(occurrencesOf('FREQ=WEEKLY;COUNT=2', tuesday, paris)).toEqual([tuesday, '2026-03-31T16:00:00.000Z'])
  })

  const lastTuesday = '2026-03-31T16:00:00.000Z'

  it.each<[string, string[], string?]>([
    ['FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4', ['2026-03-24', '2026-03-26', '2026-03-31', '2026-04-02']],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=3', ['2026-03-24', '2026-04-07', '2026-04-21']],
    ['FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20260531', ['2026-03-31', '2026-04-28', '2026-05-26'], lastTuesday],
    ['FREQ=MONTHLY;BYDAY=4TU;COUNT=3', ['2026-03-24', '2026-04-28', '2026-05-26']],
    ['FREQ=MONTHLY;BYMONTHDAY=24;COUNT=2', ['2026-03-24', '2026-04-24']],
    ['FREQ=DAILY;UNTIL=20260326T170000Z', ['2026-03-24', '2026-03-25', '2026-03-26']],
    ['FREQ=DAILY;UNTIL=20260326T165959Z', ['2026-03-24', '2026-03-25']],
  ])('%s', (rule, expected, from = tuesday) => {
    expect(days(occurrencesOf(rule, from, paris))).toEqual(expected)
  })

  it.each([
    ['has no end', 'FREQ=WEEKLY'],
    ['has two ends', 'FREQ=WEEKLY;COUNT=2;UNTIL=20270101'],
    ['is too long', 'FREQ=WEEKLY;COUNT=53'],
    ['is too long by its end', 'FREQ=DAILY;UNTIL=20270101'],
    ['is no rule', 'every week'],
    ['comes every second', 'FREQ=SECONDLY;COUNT=3'],
    ['names a part twice', 'FREQ=WEEKLY;COUNT=2;COUNT=3'],
    ['names a part that is not taken', 'FREQ=WEEKLY;COUNT=2;BYHOUR=3'],
    ['begins on another day', 'FREQ=WEEKLY;BYDAY=MO;COUNT=2'],
    ['counts the days of a week', 'FREQ=WEEKLY;BYDAY=1TU;COUNT=2'],
    ['may never come', 'FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=31;COUNT=2'],
    ['ends before it begins', 'FREQ=WEEKLY;UNTIL=20260101'],
    ['ends in no month', 'FREQ=DAILY;UNTIL=20261340T100000Z'],
    ['ends at no time', 'FREQ=DAILY;UNTIL=20260326T250000Z'],
  ])('that %s is refused', (_, rule) => {
    expect(() => occurrencesOf(rule, tuesday, paris)).toThrow(Refusal)
  })

  it.each([
    ['FREQ=WEEKLY', 'one_of', 'COUNT, UNTIL'],
    ['every week', 'format', 'FREQ=WEEKLY;COUNT=10'],
    ['FREQ=WEEKLY;COUNT=53', 'maximum', 52],
  ])('is told what is allowed: %s', (text, rule, allowed) => {
    const fault = expect.objectContaining({ faults: [{ field: 'recurrence', rule, allowed }] })
    expect(() => occurrencesOf(text, tuesday, paris)).toThrow(fault)
  })
})

describe('the clock on the wall', () => {
  it('leads back to the same moment, in every zone and in every season', () => {
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    const zone = fc.constantFrom(paris, 'Europe/Athens', 'Asia/Nicosia', 'Europe/Helsinki', 'Europe/Warsaw', 'UTC')
    fc.assert(
      fc.property(moment, zone, (date, timeZone) => {
        const at = `${date.toISOString().slice(0, 19)}.000Z`
        const wall = wallTimeAt(at, timeZone)
        const back = momentOf(wall, timeZone)
        // An hour that comes twice is the first of the two.
        expect(wallTimeAt(back, timeZone)).toBe(wall)
        expect([0, 3_600_000]).toContain(msOf(at) - msOf(back))
      }),
    )
  })

  it('takes a time that is skipped as that of the clock before', () => {
    expect(momentOf('2026-03-29T02:30:00', paris)).toBe('2026-03-29T01:30:00.000Z')
  })
})
