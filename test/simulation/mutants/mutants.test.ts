import { expect, it } from 'vitest'
import { exchangeMutants } from './exchange-mutants.ts'
import { ledgerMutants } from './ledger-mutants.ts'
import { promiseMutants } from './promise-mutants.ts'
import { catchMutant } from './run-mutants.ts'
import { countriesFrom } from './worlds.ts'

/** Those that show within moments; all of them run by `npm run simulate -- --mutants`. */
const quick = [
  ...ledgerMutants,
  ...exchangeMutants.slice(0, 3),
  ...promiseMutants.filter(({ name }) => /conflict|body behind|grant/.test(name)),
]

it.each(quick)('catches that $name', async (mutant) => {
  expect(await catchMutant({ ...mutant, worlds: countriesFrom(1).slice(0, 3) })).toMatchObject({
    invariant: expect.any(String),
  })
})
