import type { Item } from '../../../shared/data/table.ts'
import { conditionOf, withoutClause } from '../mutants/condition-clauses.ts'
import type { Mutant } from '../mutants/mutant.ts'
import { onWrites } from '../mutants/on-writes.ts'
import { keyOfWrite } from '../table/plan-write.ts'
import { storm } from '../world/weather.ts'
import { runRosterSeed } from './run-roster-seed.ts'

const isMeant = (site: string): boolean => /^(?:V# R|M# U#)/.test(site)

/** Every condition on a roster or on what derives from it that the code was seen to write, with its clauses. */
const survey = async (seeds: readonly number[]): Promise<Map<string, string[]>> => {
  const found = new Map<string, string[]>()
  const noting = onWrites((write) => {
    const condition = conditionOf(write)
    if (condition && isMeant(condition.site))
      found.set(
        condition.site,
        condition.clauses.map(({ name }) => name),
      )
    return write
  })
  for (const seed of seeds) await runRosterSeed(seed, { sabotage: noting })
  return found
}

/** What is no bug without it, and why. */
const redundant: readonly (readonly [name: RegExp, reason: string])[] = [
  [/^without (?:size\(tickets\)|next) < \? in/, 'nobody here is the thousandth'],
  [
    /^without (?:status = \?|startsAt > \?|attribute_not_exists\(tickets\.#member\)) in V# R: .*gone\.#member = \?/,
    'the first try has just been refused for the same, or found that they have left; who has left has no ticket',
  ],
  [/^without attribute_not_exists\(PK\) in V# R/, 'a roster is put together with its head, which is put only once'],
  [
    /^without (?:status = \?|startsAt > \?) in V# R: status = \? AND startsAt > \?(?: AND size\(tickets\) <= \?)?$/,
    'whoever cancels or moves it changes the head of the same transaction, which is at the version that was seen; the time was looked at in the same try',
  ],
  [/^without attribute_exists\(replies\.#member\) in/, 'to take away what is not there changes nothing'],
  [
    /^without attribute_not_exists\(gone\) in M# U#/,
    'only keeps what a farewell has let go of from being let go of later',
  ],
  [/^without dueAt = \? in/, 'a reminder noted twice is told once: its time is that at which it was due'],
  [/^without attribute_exists\(PK\) in M# U#/, 'it was read before it is let go of'],
]

const reasonFor = (name: string): string | undefined => redundant.find(([pattern]) => pattern.test(name))?.[1]

const byHand: Mutant[] = [
  {
    name: 'who comes is put before the others',
    sabotage: onWrites((write) => changed(write, 'tickets.#member = #next', 'tickets.#member = :one')),
  },
  {
    name: 'a number is given twice',
    sabotage: onWrites((write) => changed(write, '#next = #next + :one', '#next = #next')),
  },
  {
    name: 'who leaves keeps the ticket',
    sabotage: onWrites((write) => changed(write, ' REMOVE tickets.#member', '')),
  },
  {
    name: 'who leaves is not remembered',
    sabotage: onWrites((write) => changed(write, 'gone.#member = #next, ', '')),
  },
  {
    name: 'a capacity is lowered whoever goes',
    sabotage: onWrites((write) => withoutClause(write, 'size(tickets) <= ?')),
  },
]

type Write = Parameters<Parameters<typeof onWrites>[0]>[0]

/** The same update of a roster with another expression. */
function changed(write: Write, from: string, to: string): Write {
  if (!('Update' in write) || !isRosterKey(keyOfWrite(write))) return write
  return { Update: { ...write.Update, UpdateExpression: write.Update.UpdateExpression.replace(from, to) } }
}

const isRosterKey = ({ PK, SK }: Item): boolean => String(PK).startsWith('V#') && String(SK).startsWith('R')

/** Bugs made by hand, and every clause of every condition dropped, but those that nothing depends on. */
export const rosterMutants = async (): Promise<Mutant[]> => {
  const sites = [...(await survey([1, 2, 3, 4]))]
  const dropped = sites.flatMap(([site, clauses]) =>
    clauses.map((clause): Mutant => ({
      name: `without ${clause} in ${site}`,
      sabotage: onWrites((write) => (conditionOf(write)?.site === site ? withoutClause(write, clause) : write)),
    })),
  )
  return [...byHand, ...dropped].filter(({ name }) => reasonFor(name) === undefined)
}

const seedsMost = 24

/** Which seed has caught a mutant, and by what; undefined for one that lived through all of them. */
export const catchRosterMutant = async ({ sabotage }: Mutant): Promise<string | undefined> => {
  for (let seed = 1; seed <= seedsMost; seed += 1) {
    try {
      const { violations } = await runRosterSeed(seed, { sabotage, ...(seed % 2 === 0 && { stage: storm }) })
      if (violations[0]) return `seed ${seed}, ${violations[0].invariant}: ${violations[0].what}`
    } catch (error) {
      return `seed ${seed}, stuck: ${error instanceof Error ? error.message : String(error)}`
    }
  }
  return undefined
}
