import { describe, expect, it } from 'vitest'
import { parseSchedule } from './next-run.ts'

// A Monday.
const after = new Date('2026-11-23T05:40:30Z')

describe('a schedule', () => {
  it.each([
    ['rate(1 minute)', '2026-11-23T05:41:30.000Z'],
    ['rate(2 hours)', '2026-11-23T07:40:30.000Z'],
    ['rate(1 day)', '2026-11-24T05:40:30.000Z'],
    ['cron(0/15 * * * ? *)', '2026-11-23T05:45:00.000Z'],
    ['cron(0 8 * * ? *)', '2026-11-23T08:00:00.000Z'],
    ['cron(0 8 1 * ? *)', '2026-12-01T08:00:00.000Z'],
    ['cron(0 8 ? * 3 *)', '2026-11-24T08:00:00.000Z'],
    ['cron(0 8 ? * MON-FRI *)', '2026-11-23T08:00:00.000Z'],
    ['cron(0 8 ? * 1,7 *)', '2026-11-28T08:00:00.000Z'],
    ['cron(0 8 ? * 2#1 *)', '2026-12-07T08:00:00.000Z'],
    ['cron(0 8 L * ? *)', '2026-11-30T08:00:00.000Z'],
    ['cron(0 8 1 1 ? 2028)', '2028-01-01T08:00:00.000Z'],
  ])('%s runs next at %s', (expression, expected) => {
    expect(parseSchedule(expression)(after)?.toISOString()).toBe(expected)
  })

  it('whose year is over never runs again', () => {
    expect(parseSchedule('cron(0 8 1 1 ? 2025)')(after)).toBeUndefined()
  })

  it('that cannot be read is an error', () => {
    expect(() => parseSchedule('rate(soon)')).toThrow('rate(soon)')
    expect(() => parseSchedule('cron(0 8 * *)')).toThrow('cron')
  })
})
