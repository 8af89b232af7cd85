import { expect, it } from 'vitest'
import { catchRosterMutant, rosterMutants } from './roster-mutants.ts'

it.each(await rosterMutants())('is caught that $name', async (mutant) => {
  expect(await catchRosterMutant(mutant)).toMatch(/^seed \d+, /)
})
