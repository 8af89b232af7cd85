import type { Write } from '../../../shared/data/table.ts'
import { runSeed } from '../run-seed.ts'
import type { Sabotage } from '../world/stage.ts'
import { conditionOf, withoutClause } from './condition-clauses.ts'
import type { Mutant } from './mutant.ts'
import { onWrites } from './on-writes.ts'

/** Every condition that the code was seen to write: its clauses, and by which operations. */
type Survey = Map<string, { clauses: string[]; operations: Set<string> }>

const noting = (survey: Survey): Sabotage =>
  onWrites((write, operation) => {
    const condition = conditionOf(write)
    if (!condition) return write
    const known = survey.get(condition.site)
    if (known) known.operations.add(operation)
    else
      survey.set(condition.site, {
        clauses: condition.clauses.map(({ name }) => name),
        operations: new Set([operation]),
      })
    return write
  })

const dropping = (site: string, clause: string | undefined, operation?: string): Sabotage =>
  onWrites((write: Write, by) => {
    const isMeant = conditionOf(write)?.site === site && (operation === undefined || operation === by)
    return isMeant ? withoutClause(write, clause) : write
  })

/**
 * Finds every condition by letting some seeds run, and makes a mutant for each clause of each, and for each whole
 * condition in each operation that writes it.
 */
export const droppedConditions = async (seeds: readonly number[]): Promise<Mutant[]> => {
  const survey: Survey = new Map()
  for (const seed of seeds) await runSeed(seed, { sabotage: noting(survey) })
  const sites = [...survey].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return sites.flatMap(([site, { clauses, operations }]) => [
    ...(clauses.length < 2 ? [] : clauses).map((clause) => ({
      name: `without ${clause} in ${site}`,
      sabotage: dropping(site, clause),
    })),
    ...[...operations].toSorted().map((operation) => ({
      name: `${operation} without ${site}`,
      sabotage: dropping(site, undefined, operation),
    })),
  ])
}
