import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discountOf, priceOf, quoteOf } from './price.ts'

const value = fc.integer({ min: 0, max: 100_000 })
const percent = fc.integer({ min: 0, max: 100 })

describe('the price', () => {
  it.each([
    [40, 0, 40],
    [40, 7, 38],
    [50, 26, 37],
    [100, 40, 60],
    [50, 64, 18],
    [40, 100, 0],
    [0, 64, 0],
    // One Digo at least from 5 on, although 7 % of 5 is less than half of one.
    [5, 7, 4],
    [4, 7, 4],
    [5, 0, 5],
  ])('of a value of %i with %i %% Good Vibes is %i', (worth, goodVibes, price) => {
    expect(priceOf(worth, goodVibes)).toBe(price)
  })

  it('lies between nothing and the value, in whole Digos', () => {
    fc.assert(
      fc.property(value, percent, (worth, goodVibes) => {
        const price = priceOf(worth, goodVibes)
        expect(Number.isInteger(price)).toBe(true)
        expect(price).toBeGreaterThanOrEqual(0)
        expect(price).toBeLessThanOrEqual(worth)
      }),
    )
  })

  it('never rises with Good Vibes', () => {
    fc.assert(
      fc.property(value, percent, percent, (worth, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        expect(priceOf(worth, more)).toBeLessThanOrEqual(priceOf(worth, less))
      }),
    )
  })

  it('is within one Digo of the exact discount, in nobody’s favour where it is small', () => {
    fc.assert(
      fc.property(value, percent, (worth, goodVibes) => {
        expect(Math.abs(discountOf(worth, goodVibes) - (worth * goodVibes) / 100)).toBeLessThan(1)
      }),
    )
  })
})

describe('a quote', () => {
  it('counts the discount on all pieces together', () => {
    expect(quoteOf(3, 4, 10)).toEqual({ value: 12, goodVibes: 10, price: 11, commonsShare: 1, earned: 12 })
  })

  it('lets the commons pay what the receiver does not, and the giver earn the whole value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 1_000 }), percent, (each, pieces, gv) => {
        const quote = quoteOf(each, pieces, gv)
        expect(quote.price + quote.commonsShare).toBe(each * pieces)
        expect(quote.earned).toBe(each * pieces)
        expect(quote.price).toBe(priceOf(each * pieces, gv))
      }),
    )
  })
})
