import { describe, expect, inject, it } from 'vitest'
import { choose, measurePage } from '../lighthouse/measure-page.ts'

const shiftMost = 0.02

describe('Lighthouse', () => {
  it('has nothing against the nearby page in French', { timeout: 300_000 }, async () => {
    const { web } = inject('local')
    const reading = await measurePage(`${web}/nearby`, (context) => choose(context, web, 'fr'))
    const { accessibility, bestPractices, seo, missed } = reading
    expect({ accessibility, bestPractices, seo, missed }).toEqual({
      accessibility: 100,
      bestPractices: 100,
      seo: 100,
      missed: [],
    })
    expect(reading.cls).toBeLessThanOrEqual(shiftMost)
  })
})
