import type { Write } from '../../../shared/data/table.ts'
import { conditionOf, withoutClause } from './condition-clauses.ts'
import type { Mutant } from './mutant.ts'
import { onWrites } from './on-writes.ts'
import { costOf, liveIn, type World } from './worlds.ts'

/** How often something was seen in which world. */
type Sightings = Map<World, number>

/** A kind of transaction: which conditions it has together, which operations make it, and where. */
type Shapes = Map<string, { operations: Set<string>; seen: Sightings }>

/** Every condition that the code was seen to write: its clauses, and in which transactions. */
type Survey = Map<string, { clauses: string[]; shapes: Shapes }>

const shapeOf = (writes: readonly Write[]): string => writes.map((write) => conditionOf(write)?.site ?? '').join(' | ')

const note = (survey: Survey, write: Write, operation: string, { shape, world }: { shape: string; world: World }) => {
  const condition = conditionOf(write)
  if (!condition) return
  const clauses = condition.clauses.map(({ name }) => name)
  const known = survey.get(condition.site) ?? { clauses, shapes: new Map() }
  survey.set(condition.site, known)
  const { operations, seen } = known.shapes.get(shape) ?? { operations: new Set<string>(), seen: new Map() }
  known.shapes.set(shape, { operations: operations.add(operation), seen })
  seen.set(world, (seen.get(world) ?? 0) + 1)
}

/** Where it was seen, the places first in which it shows most for the time that they take. */
const likeliest = (all: readonly Sightings[]): World[] => {
  const sum: Sightings = new Map()
  for (const seen of all) for (const [world, times] of seen) sum.set(world, (sum.get(world) ?? 0) + times)
  return [...sum]
    .toSorted(([one, few], [other, many]) => many / costOf(other) - few / costOf(one))
    .map(([world]) => world)
}

type Transaction = { operations: Set<string>; shapes: Set<string>; seen: Sightings[] }

/** Transactions that the same operations make are one, with or without their optional steps. */
const transactionsOf = (shapes: Shapes): Transaction[] => {
  const found: Transaction[] = []
  const all = [...shapes].toSorted(([, one], [, other]) => other.operations.size - one.operations.size)
  for (const [shape, { operations, seen }] of all) {
    const same = found.find((each) => [...operations].every((name) => each.operations.has(name)))
    if (same) {
      same.shapes.add(shape)
      same.seen.push(seen)
    } else found.push({ operations, shapes: new Set([shape]), seen: [seen] })
  }
  return found
}

const withoutClauseAt = (site: string, clause: string, shapes: Shapes): Mutant => ({
  name: `without ${clause} in ${site}`,
  sabotage: onWrites((write) => (conditionOf(write)?.site === site ? withoutClause(write, clause) : write)),
  worlds: likeliest([...shapes.values()].map(({ seen }) => seen)),
})

const withoutConditionAt = (site: string, { operations, shapes, seen }: Transaction): Mutant => ({
  name: `${[...operations].toSorted().join(', ')} without ${site}`,
  sabotage: onWrites((write, _, writes) =>
    conditionOf(write)?.site === site && shapes.has(shapeOf(writes)) ? withoutClause(write) : write,
  ),
  worlds: likeliest(seen),
})

/**
 * Finds every condition by letting some worlds live, and makes a mutant for each clause of each, and for each whole
 * condition in each transaction that has it.
 */
export const droppedConditions = async (worlds: readonly World[]): Promise<Mutant[]> => {
  const survey: Survey = new Map()
  for (const world of worlds) {
    const noting = onWrites((write, operation, writes) => {
      note(survey, write, operation, { shape: shapeOf(writes), world })
      return write
    })
    await liveIn(world, noting)
  }
  const sites = [...survey].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return sites.flatMap(([site, { clauses, shapes }]) => [
    ...(clauses.length < 2 ? [] : clauses).map((clause) => withoutClauseAt(site, clause, shapes)),
    ...transactionsOf(shapes).map((each) => withoutConditionAt(site, each)),
  ])
}
