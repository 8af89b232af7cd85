import { expect, it } from 'vitest'
import { droppedConditions } from '../mutants/dropped-conditions.ts'
import { reasonFor } from '../mutants/redundant.ts'
import { catchMutant } from '../mutants/run-mutants.ts'
import { rosterWorldsFrom } from '../mutants/worlds.ts'
import { rosterMutants } from './roster-mutants.ts'

/** Those of events; those of shifts, which are alike, are among all that `npm run simulate -- --mutants` runs. */
const isOfEvents = ({ name }: { name: string }): boolean => /^without .* in (?:V# R|M# U#): /.test(name)

const worlds = rosterWorldsFrom(1).slice(0, 30)
const dropped = (await droppedConditions(worlds.slice(0, 4))).filter(isOfEvents)
const meant = [...rosterMutants, ...dropped].filter(({ name }) => reasonFor(name) === undefined)

it.each(meant)('is caught that $name', async ({ name, sabotage }) => {
  expect(await catchMutant({ name, sabotage, worlds })).toMatchObject({ invariant: expect.any(String) })
})
