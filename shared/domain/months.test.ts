import { describe, expect, it } from 'vitest'
import { monthsFrom, spanOfMonths } from './months.ts'

describe('a period', () => {
  it('has all its months, also over the end of a year', () => {
    expect(monthsFrom('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
    expect(monthsFrom('2026-12', '2026-12')).toEqual(['2026-12'])
    expect(monthsFrom('2026-01', '2026-12')).toHaveLength(12)
  })

  it.each([
    ['2026-02', '2026-01'],
    ['2026-01', '2027-01'],
  ])('is refused from %s to %s', (from, to) => {
    expect(() => monthsFrom(from, to)).toThrow(expect.objectContaining({ code: 'invalid_request' }))
  })

  it.each([
    ['Europe/Paris', '2026-02-28T23:00:00.000Z', '2026-03-31T22:00:00.000Z'],
    ['Europe/Helsinki', '2026-02-28T22:00:00.000Z', '2026-03-31T21:00:00.000Z'],
  ])('begins and ends by the clocks of %s', (timeZone, start, end) => {
    expect(spanOfMonths('2026-03', '2026-03', timeZone)).toEqual({ start, end })
  })
})
