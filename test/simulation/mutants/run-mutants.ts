import { rosterMutants } from '../rosters/roster-mutants.ts'
import { budgetMutants } from './budget-mutants.ts'
import { droppedConditions } from './dropped-conditions.ts'
import { exchangeMutants } from './exchange-mutants.ts'
import { ledgerMutants } from './ledger-mutants.ts'
import type { Mutant } from './mutant.ts'
import { promiseMutants } from './promise-mutants.ts'
import { reasonFor } from './redundant.ts'
import {
  countriesFrom,
  liveIn,
  nameOfWorld,
  rosterWorldsFrom,
  teamWorldsFrom,
  type World,
  worldsFrom,
} from './worlds.ts'

/** Which world has caught a mutant, and what it saw; undefined for one that lived through all of them. */
export type Catch = { world: string; invariant: string; what: string }

/** Lets worlds live with a bug in the code, until one of them sees it. */
export const catchMutant = async ({ sabotage, worlds = [] }: Mutant): Promise<Catch | undefined> => {
  for (const world of worlds) {
    try {
      const [violation] = await liveIn(world, sabotage)
      if (violation) return { world: nameOfWorld(world), invariant: violation.invariant, what: violation.what }
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error)
      return { world: nameOfWorld(world), invariant: 'stuck', what }
    }
  }
  return undefined
}

const inWorlds = (mutants: readonly Mutant[], worlds: readonly World[]): Mutant[] =>
  mutants.map((mutant) => ({ worlds, ...mutant }))

/** All that is known: bugs made by hand, and every condition dropped. */
export const allMutants = async (first: number): Promise<Mutant[]> => {
  return [
    ...inWorlds([...ledgerMutants, ...exchangeMutants, ...promiseMutants], countriesFrom(first)),
    ...inWorlds(budgetMutants, teamWorldsFrom(first)),
    ...inWorlds(rosterMutants, rosterWorldsFrom(first)),
    ...(await droppedConditions(worldsFrom(first))),
  ]
}

/** What is seen in the same worlds without any bug: nothing, or else no catch means anything. */
const falseAlarm = (first: number): Promise<Catch | undefined> =>
  catchMutant({ name: 'nothing', sabotage: {}, worlds: worldsFrom(first) })

/** Tells of each mutant whose name contains a text who caught it; true when none has got away. */
export const runMutants = async (first: number, match = ''): Promise<boolean> => {
  const start = performance.now()
  const alarm = await falseAlarm(first)
  if (alarm) {
    console.log(`Without any bug, ${alarm.world}: ${alarm.invariant}\n  ${alarm.what}`)
    return false
  }
  const mutants = (await allMutants(first)).filter(({ name }) => name.includes(match))
  const count = { caught: 0, redundant: 0, missed: 0 }
  for (const mutant of mutants) {
    const reason = reasonFor(mutant.name)
    const caught = reason === undefined ? await catchMutant(mutant) : undefined
    if (caught) count.caught += 1
    else if (reason === undefined) count.missed += 1
    else count.redundant += 1
    const fate = caught ? `${caught.world}, ${caught.invariant}` : (reason ?? 'NOT CAUGHT')
    console.log(`${mutant.name}\n  ${fate}`)
  }
  const minutes = Math.round((performance.now() - start) / 60_000)
  console.log(
    `\n${count.caught} mutants caught, ${count.redundant} without effect, ${count.missed} not caught, in ${minutes} min`,
  )
  return count.missed === 0
}
