import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goodVibesOf, nextGoodVibes } from './good-vibes.ts'

const usual = { goodVibesCap: 80, goodVibesHalf: 10 }
const anyEconomy = fc.record({
  goodVibesCap: fc.integer({ min: 0, max: 100 }),
  goodVibesHalf: fc.integer({ min: 1, max: 1_000 }),
})
const anyHelped = fc.integer({ min: 0, max: 20_000 })

describe('Good Vibes', () => {
  it.each([
    [0, 0],
    [1, 7],
    [5, 26],
    [10, 40],
    [40, 64],
    [1_000_000, 79],
  ])('of somebody who has helped %i others are %i %%', (helped, percent) => {
    expect(goodVibesOf(helped, usual)).toBe(percent)
  })

  it('are whole, within the cap, and never fall when one more is helped', () => {
    fc.assert(
      fc.property(anyEconomy, anyHelped, (economy, helped) => {
        const percent = goodVibesOf(helped, economy)
        expect(Number.isInteger(percent)).toBe(true)
        expect(percent).toBeGreaterThanOrEqual(0)
        expect(percent).toBeLessThanOrEqual(economy.goodVibesCap)
        expect(goodVibesOf(helped + 1, economy)).toBeGreaterThanOrEqual(percent)
      }),
    )
  })

  it('are half the cap at the number that the country has set', () => {
    fc.assert(
      fc.property(anyEconomy, (economy) => {
        expect(goodVibesOf(economy.goodVibesHalf, economy)).toBe(Math.floor(economy.goodVibesCap / 2))
      }),
    )
  })
})

describe('the next step of Good Vibes', () => {
  it('is one more helped, from nothing to 7 %', () => {
    expect(nextGoodVibes(0, usual)).toEqual({ more: 1, percent: 7 })
  })

  it('is the nearest number of people at which Good Vibes are higher', () => {
    fc.assert(
      fc.property(anyEconomy, anyHelped, (economy, helped) => {
        const now = goodVibesOf(helped, economy)
        fc.pre(now + 1 < economy.goodVibesCap)
        const { more, percent } = nextGoodVibes(helped, economy) ?? { more: 0, percent: 0 }
        expect(more).toBeGreaterThan(0)
        expect(percent).toBeGreaterThan(now)
        expect(goodVibesOf(helped + more, economy)).toBe(percent)
        expect(goodVibesOf(helped + more - 1, economy)).toBe(now)
      }),
    )
  })

  it('is missing only where no number of people would help', () => {
    fc.assert(
      fc.property(anyEconomy, anyHelped, (economy, helped) => {
        const isReached = goodVibesOf(1_000_000_000, economy) === goodVibesOf(helped, economy)
        expect(nextGoodVibes(helped, economy) === undefined).toBe(isReached)
      }),
    )
  })
})
