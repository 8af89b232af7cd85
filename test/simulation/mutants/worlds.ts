import type { Violation } from '../book/book.ts'
import { inTeams, restless } from '../live.ts'
import { runRosterSeed } from '../rosters/run-roster-seed.ts'
import { runSeed } from '../run-seed.ts'
import type { Sabotage } from '../world/stage.ts'
import { storm } from '../world/weather.ts'

/** A world in which a bug may show: a whole country, or a small one of associations, or of events and missions alone. */
export type World = { kind: 'country' | 'teams' | 'rosters'; seed: number }

const costs: Record<World['kind'], number> = { country: 10, teams: 3, rosters: 1 }

/** How much longer one takes than the other. */
export const costOf = ({ kind }: World): number => costs[kind]

export const nameOfWorld = ({ kind, seed }: World): string => `${kind} ${seed}`

const countries = 20
const teams = 16
const rosters = 48

const from = (kind: World['kind'], first: number, count: number): World[] =>
  Array.from({ length: count }, (_, n) => ({ kind, seed: first + n }))

export const countriesFrom = (first: number): World[] => from('country', first, countries)
export const rosterWorldsFrom = (first: number): World[] => from('rosters', first, rosters)
export const teamWorldsFrom = (first: number): World[] => from('teams', first, teams)
export const worldsFrom = (first: number): World[] => [
  ...countriesFrom(first),
  ...teamWorldsFrom(first),
  ...rosterWorldsFrom(first),
]

/** Restless, and every second one in a storm, so that bugs show soon. */
export const liveIn = async ({ kind, seed }: World, sabotage: Sabotage): Promise<Violation[]> => {
  const stage = seed % 2 === 0 ? storm : {}
  if (kind === 'rosters') return (await runRosterSeed(seed, { sabotage, stage })).violations
  const pace = kind === 'teams' ? { ...inTeams, teamsLeast: 1, longDays: 20 } : restless
  return (await runSeed(seed, { ...pace, sabotage, stage })).violations
}
