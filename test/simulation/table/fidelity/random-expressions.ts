import type { Random } from '../random.ts'

type Values = Record<string, unknown>
type Expression = { text: string; values: Values }

const ATTRIBUTES = ['a', 'b', 'c', 'd.x', 'd.y', 'f[0]', 'f[1]']

/** A value of any kind, small enough that values often meet. */
const randomValue = (random: Random): unknown => {
  const makers: (() => unknown)[] = [
    () => random.below(4),
    () => -random.between(0, 99) / 100,
    () => random.pick(['', 'x', 'xy', 'y', 'é', '\u{1F600}', '\uFFFD']),
    () => random.chance(0.5),
    () => null,
    () => new Set(random.shuffled(['x', 'y', 'z']).slice(0, random.between(1, 3))),
    () => new Set([random.below(3), random.between(3, 5)]),
    () => Array.from({ length: random.below(3) }, () => random.below(3)),
    () => ({ x: random.below(3), y: random.pick(['x', 'y']) }),
  ]
  return random.pick(makers)()
}

/** The attributes of an item, some of them missing. */
export const randomItem = (random: Random): Values => {
  const item: Values = {}
  for (const name of ['a', 'b', 'c']) if (random.chance(0.8)) item[name] = randomValue(random)
  if (random.chance(0.7)) item['d'] = { x: randomValue(random), y: random.below(3) }
  if (random.chance(0.7)) item['f'] = [randomValue(random), random.below(3)]
  return item
}

const randomNumber = (random: Random): number => random.below(4)
const randomText = (random: Random): string => random.pick(['', 'x', 'xy', 'y', 'é'])
const randomSet = (random: Random): Set<unknown> =>
  random.chance(0.6)
    ? new Set(random.shuffled(['x', 'y', 'z']).slice(0, random.between(1, 3)))
    : new Set([random.below(3)])

/** Names values as an expression needs them; one in eight is of the wrong kind. */
const valuesFor = (random: Random, prefix: string) => {
  const values: Values = {}
  const named = (make: (random: Random) => unknown): string => {
    const name = `:${prefix}${Object.keys(values).length}`
    values[name] = random.chance(0.125) ? randomValue(random) : make(random)
    return name
  }
  return { values, named }
}

/** A condition of some depth; now and then it is not valid. */
export const randomCondition = (random: Random): Expression => {
  const { values, named } = valuesFor(random, 'c')
  const path = (): string => random.pick(ATTRIBUTES)
  const comparable = (): string => named(random.chance(0.5) ? randomNumber : randomText)
  const between = (): string => `${path()} BETWEEN ${named(() => random.below(2))} AND ${named(() => 2)}`
  const operand = (make: () => string): string =>
    random.chance(0.6) ? make() : random.chance(0.2) ? `size(${path()})` : path()
  const simple = (): string =>
    random.pick([
      () => `${path()} ${random.pick(['=', '<>'])} ${operand(() => named(randomValue))}`,
      () => `${path()} ${random.pick(['<', '<=', '>', '>='])} ${operand(comparable)}`,
      between,
      () => `${path()} IN (${operand(comparable)}, ${named(randomValue)})`,
      () => `attribute_exists(${path()})`,
      () => `attribute_not_exists(${path()})`,
      () => `begins_with(${path()}, ${named(randomText)})`,
      () => `contains(${path()}, ${operand(comparable)})`,
    ])()
  const deep = (depth: number): string => {
    if (depth === 0 || random.chance(0.4)) return simple()
    return random.pick([
      () => `${deep(depth - 1)} AND ${deep(depth - 1)}`,
      () => `${deep(depth - 1)} OR ${deep(depth - 1)}`,
      () => `NOT ${deep(depth - 1)}`,
      () => `(${deep(depth - 1)} OR ${deep(depth - 1)})`,
    ])()
  }
  return { text: deep(3), values }
}

/** An update of one to three clauses; now and then it is not valid. */
export const randomUpdate = (random: Random): Expression => {
  const { values, named } = valuesFor(random, 'u')
  const path = (): string => random.pick([...ATTRIBUTES, 'g', 'd.z', 'f[5]'])
  const source = (): string =>
    random.pick([
      () => named(randomValue),
      path,
      () => `${random.pick(['a', 'b', 'd.y'])} ${random.pick(['+', '-'])} ${named(randomNumber)}`,
      () => `if_not_exists(${path()}, ${named(randomValue)})`,
      () => `list_append(f, ${named(() => [random.below(3)])})`,
    ])()
  const clauses = random.shuffled([
    () => `SET ${path()} = ${source()}`,
    () => `SET ${random.pick(['a', 'b'])} = ${source()}, ${random.pick(['c', 'd.x', 'f[1]'])} = ${source()}`,
    () => `REMOVE ${path()}`,
    () => `REMOVE f[0], f[1]`,
    () => `ADD ${random.pick(['a', 'b', 'g', 'd.x'])} ${named(random.chance(0.5) ? randomNumber : randomSet)}`,
    () => `DELETE ${random.pick(['a', 'b', 'g'])} ${named(randomSet)}`,
  ])
  const count = random.pick([1, 1, 2, 3])
  return {
    text: clauses
      .slice(0, count)
      .map((clause) => clause())
      .join(' '),
    values,
  }
}
