import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expiryOf, nextListingCheck } from './listing-life.ts'
import { instantAt, plusDays, plusMs } from './time.ts'

const from = '2026-03-02T09:00:00.000Z'

describe('a listing', () => {
  it('lives for 60 days, food for 3', () => {
    expect(expiryOf('furniture', from)).toBe('2026-05-01T09:00:00.000Z')
    expect(expiryOf('food', from)).toBe('2026-03-05T09:00:00.000Z')
  })
})

describe('the next check of a listing', () => {
  const expiresAt = plusDays(from, 60)

  it.each([
    ['the warning of a week', from, 53, 'listing_expires_week'],
    ['the warning of the last day, once the first is out', plusDays(from, 53), 59, 'listing_expires_tomorrow'],
    ['the expiry, once both are out', plusDays(from, 59), 60, 'listing_expired'],
    ['the expiry, however late the sweep comes', plusDays(from, 99), 60, 'listing_expired'],
    ['the warning of a week, to the millisecond', plusMs(plusDays(from, 53), -1), 53, 'listing_expires_week'],
  ])('is %s', (_, after, day, what) => {
    expect(nextListingCheck(expiresAt, after)).toEqual({ at: plusDays(from, day), what })
  })

  it('of food is the warning of the last day: there is no week before', () => {
    expect(nextListingCheck(expiryOf('food', from), from)).toEqual({
      at: plusDays(from, 2),
      what: 'listing_expires_tomorrow',
    })
  })

  it('comes to the expiry after at most two warnings, each later than the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), (days) => {
        const seen: string[] = []
        let after = plusDays(expiresAt, days)
        for (let check = nextListingCheck(expiresAt, after); ; check = nextListingCheck(expiresAt, after)) {
          seen.push(check.what)
          if (check.what === 'listing_expired') break
          expect(check.at > after).toBe(true)
          after = check.at
        }
        const whole = ['listing_expires_week', 'listing_expires_tomorrow', 'listing_expired']
        expect(seen).toEqual(whole.slice(whole.length - seen.length))
      }),
    )
  })

  it('is a moment in UTC with milliseconds', () => {
    expect(nextListingCheck(instantAt(0), from).at).toBe('1970-01-01T00:00:00.000Z')
  })
})
