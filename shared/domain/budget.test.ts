import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCountry } from '../../test/community/a-country.ts'
import { associationQuoteOf, canSponsor, earnedFrom, monthOf } from './budget.ts'

const { economy } = aCountry()

describe('the month of a budget', () => {
  it.each([
    ['2026-11-30T22:59:59.999Z', 'Europe/Paris', '2026-11'],
    ['2026-11-30T23:00:00.000Z', 'Europe/Paris', '2026-12'],
    ['2026-06-30T21:59:59.999Z', 'Europe/Paris', '2026-06'],
    ['2026-06-30T22:00:00.000Z', 'Europe/Paris', '2026-07'],
    ['2026-11-30T22:00:00.000Z', 'Europe/Athens', '2026-12'],
    ['2026-11-30T21:59:59.999Z', 'Asia/Nicosia', '2026-11'],
    ['2026-12-31T22:30:00.000Z', 'Europe/Helsinki', '2027-01'],
    ['2026-12-31T22:30:00.000Z', 'Europe/Warsaw', '2026-12'],
    ['2026-12-31T23:30:00.000Z', 'Europe/Rome', '2027-01'],
  ])('of %s in %s is %s', (at, timeZone, month) => {
    expect(monthOf(at, timeZone)).toBe(month)
  })
})

const values = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 40 })

describe('what a giver earns from an association', () => {
  it('is the whole value or nothing, and never more together than the budget', () => {
    fc.assert(
      fc.property(values, (gifts) => {
        let reserved = 0
        for (const value of gifts) {
          const earned = earnedFrom(value, { reserved }, economy)
          expect([0, value]).toContain(earned)
          expect(earned < value).toBe(value > 0 && reserved + value > economy.solidarityBudget)
          reserved += earned
        }
        expect(reserved).toBeLessThanOrEqual(economy.solidarityBudget)
      }),
    )
  })

  it('is paid by the commons alone: the association pays nothing', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.integer({ min: 1, max: 1_000 }), fc.nat(1_000), (each, quantity, reserved) => {
        const quote = associationQuoteOf(each, quantity, { reserved }, economy)
        expect(quote).toMatchObject({ value: each * quantity, price: 0, goodVibes: 0 })
        expect(quote.commonsShare).toBe(quote.earned)
      }),
    )
  })

  it.each([
    [200, 800, 200],
    [201, 800, 0],
    [1_000, 0, 1_000],
    [1_001, 0, 0],
    [0, 1_000, 0],
  ])('of %d is, after %d, %d', (value, reserved, earned) => {
    expect(earnedFrom(value, { reserved }, economy)).toBe(earned)
  })
})

describe('a sponsorship', () => {
  it.each([
    [30, { reserved: 170, sponsored: 170 }, true],
    [30, { reserved: 171, sponsored: 171 }, false],
    [30, { reserved: 970, sponsored: 0 }, true],
    [30, { reserved: 971, sponsored: 0 }, false],
  ])('of %d fits behind %j: %s', (value, budget, fits) => {
    expect(canSponsor(value, budget, economy)).toBe(fits)
  })
})
