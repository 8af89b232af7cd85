import { restless } from '../live.ts'
import { runSeed } from '../run-seed.ts'
import { budgetMutants } from './budget-mutants.ts'
import { droppedConditions } from './dropped-conditions.ts'
import { exchangeMutants } from './exchange-mutants.ts'
import { ledgerMutants } from './ledger-mutants.ts'
import { storm } from '../world/weather.ts'
import type { Mutant } from './mutant.ts'
import { promiseMutants } from './promise-mutants.ts'
import { redundant } from './redundant.ts'

/** Which seed has caught a mutant, and what it saw; undefined for one that lived through all of them. */
export type Catch = { seed: number; invariant: string; what: string }

const seedsMost = 12
const surveyed = 8

/** Lets restless seeds run with a bug in the code, every second one in a storm, until one of them sees it. */
export const catchMutant = async (
  { sabotage }: Mutant,
  first: number,
  seeds = seedsMost,
): Promise<Catch | undefined> => {
  for (let seed = first; seed < first + seeds; seed += 1) {
    try {
      const stage = seed % 2 === 0 ? storm : {}
      const { violations } = await runSeed(seed, { ...restless, sabotage, stage })
      const [violation] = violations
      if (violation) return { seed, invariant: violation.invariant, what: violation.what }
    } catch (error) {
      return { seed, invariant: 'stuck', what: error instanceof Error ? error.message : String(error) }
    }
  }
  return undefined
}

/** All that is known: bugs made by hand, and every condition dropped. */
export const allMutants = async (first: number): Promise<Mutant[]> => {
  const seeds = Array.from({ length: surveyed }, (_, n) => first + n)
  return [
    ...ledgerMutants,
    ...exchangeMutants,
    ...promiseMutants,
    ...budgetMutants,
    ...(await droppedConditions(seeds)),
  ]
}

const reasonFor = (name: string): string | undefined => redundant.find(([pattern]) => pattern.test(name))?.[1]

/** What is seen in the same seeds without any bug: nothing, or else no catch means anything. */
const falseAlarm = (first: number): Promise<Catch | undefined> => catchMutant({ name: 'nothing', sabotage: {} }, first)

/** Tells of each mutant whose name contains a text who caught it; true when none has got away. */
export const runMutants = async (first: number, match = ''): Promise<boolean> => {
  const alarm = await falseAlarm(first)
  if (alarm) {
    console.log(`Without any bug, seed ${alarm.seed}: ${alarm.invariant}\n  ${alarm.what}`)
    return false
  }
  const mutants = (await allMutants(first)).filter(({ name }) => name.includes(match))
  const count = { caught: 0, redundant: 0, missed: 0 }
  for (const mutant of mutants) {
    const reason = reasonFor(mutant.name)
    const caught = reason === undefined ? await catchMutant(mutant, first) : undefined
    if (caught) count.caught += 1
    else if (reason === undefined) count.missed += 1
    else count.redundant += 1
    const fate = caught ? `seed ${caught.seed}, ${caught.invariant}` : (reason ?? 'NOT CAUGHT')
    console.log(`${mutant.name}\n  ${fate}`)
  }
  console.log(`\n${count.caught} mutants caught, ${count.redundant} without effect, ${count.missed} not caught`)
  return count.missed === 0
}
