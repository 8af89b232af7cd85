import type { Write } from '../../../shared/data/table.ts'
import { runSeed } from '../run-seed.ts'
import { conditionOf, withoutClause } from './condition-clauses.ts'
import type { Mutant } from './mutant.ts'
import { onWrites } from './on-writes.ts'

/** A kind of transaction: which conditions it has together, and which operations make it. */
type Shapes = Map<string, Set<string>>

/** Every condition that the code was seen to write: its clauses, and in which transactions. */
type Survey = Map<string, { clauses: string[]; shapes: Shapes }>

const shapeOf = (writes: readonly Write[]): string => writes.map((write) => conditionOf(write)?.site ?? '').join(' | ')

const note = (survey: Survey, write: Write, operation: string, shape: string): void => {
  const condition = conditionOf(write)
  if (!condition) return
  const clauses = condition.clauses.map(({ name }) => name)
  const known = survey.get(condition.site) ?? { clauses, shapes: new Map() }
  survey.set(condition.site, known)
  known.shapes.set(shape, (known.shapes.get(shape) ?? new Set()).add(operation))
}

/** Transactions that the same operations make are one, with or without their optional steps. */
const transactionsOf = (shapes: Shapes): { operations: Set<string>; shapes: Set<string> }[] => {
  const found: { operations: Set<string>; shapes: Set<string> }[] = []
  for (const [shape, operations] of [...shapes].toSorted(([, one], [, other]) => other.size - one.size)) {
    const same = found.find((each) => [...operations].every((name) => each.operations.has(name)))
    if (same) same.shapes.add(shape)
    else found.push({ operations, shapes: new Set([shape]) })
  }
  return found
}

const withoutClauseAt = (site: string, clause: string): Mutant => ({
  name: `without ${clause} in ${site}`,
  sabotage: onWrites((write) => (conditionOf(write)?.site === site ? withoutClause(write, clause) : write)),
})

const withoutConditionAt = (site: string, operations: Set<string>, shapes: Set<string>): Mutant => ({
  name: `${[...operations].toSorted().join(', ')} without ${site}`,
  sabotage: onWrites((write, _, writes) =>
    conditionOf(write)?.site === site && shapes.has(shapeOf(writes)) ? withoutClause(write) : write,
  ),
})

/**
 * Finds every condition by letting some seeds run, and makes a mutant for each clause of each, and for each whole
 * condition in each transaction that has it.
 */
export const droppedConditions = async (seeds: readonly number[]): Promise<Mutant[]> => {
  const survey: Survey = new Map()
  const noting = onWrites((write, operation, writes) => {
    note(survey, write, operation, shapeOf(writes))
    return write
  })
  for (const seed of seeds) await runSeed(seed, { sabotage: noting })
  const sites = [...survey].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return sites.flatMap(([site, { clauses, shapes }]) => [
    ...(clauses.length < 2 ? [] : clauses).map((clause) => withoutClauseAt(site, clause)),
    ...transactionsOf(shapes).map((each) => withoutConditionAt(site, each.operations, each.shapes)),
  ])
}
