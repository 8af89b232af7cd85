import { describe, expect, it } from 'vitest'
import { storm } from '../world/weather.ts'
import { runRosterSeed } from './run-roster-seed.ts'

const seeds = Array.from({ length: 20 }, (_, n) => n + 1)

describe('people who sign up and leave', () => {
  it.each(seeds)('are never too many, twice or out of order, in seed %i', async (seed) => {
    const { violations } = await runRosterSeed(seed, { rounds: 15, stage: seed % 2 === 0 ? storm : {} })
    expect(violations).toEqual([])
  })

  it('have waited, been refused, met each other and every fault of the network', async () => {
    const seen = new Map<string, number>()
    for (const seed of seeds.slice(0, 8)) {
      const { tally } = await runRosterSeed(seed, { stage: storm })
      for (const [name, count] of tally.counts) seen.set(name, (seen.get(name) ?? 0) + count)
    }
    const wanted = [
      'roster: somebody waits',
      ...['already_started', 'wrong_state', 'capacity_below_going', 'account_closed'].map((code) => `refused: ${code}`),
    ]
    expect(wanted.filter((name) => !seen.has(name))).toEqual([])
  }, 120_000)
})
