import { describe, expect, it } from 'vitest'
import { ledgerMutants } from './mutants/ledger-mutants.ts'
import { catchMutant } from './mutants/run-mutants.ts'
import { runSeed } from './run-seed.ts'

const minuteMs = 60_000
const seeds = [101, 102, 103]

describe('the simulation', () => {
  it.each(seeds)(
    'finds nothing wrong with seed %i',
    async (seed) => {
      const { violations, operations } = await runSeed(seed)
      expect(violations).toEqual([])
      expect(operations).toBeGreaterThan(1_000)
    },
    minuteMs,
  )

  it(
    'replays a seed to the letter',
    async () => {
      const [once, again] = [await runSeed(7), await runSeed(7)]
      expect(again.history).toEqual(once.history)
    },
    minuteMs,
  )

  it.each(ledgerMutants.slice(0, 4))(
    'catches: $name',
    async (mutant) => {
      expect(await catchMutant(mutant, 1)).toBeDefined()
    },
    minuteMs,
  )
})
