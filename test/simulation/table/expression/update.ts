import type { Item } from '../../../../shared/data/table.ts'
import { copyOf, copyOfValue } from '../copies.ts'
import { isSame, typeOf } from '../values.ts'
import { get, put, remove, settle } from './place.ts'
import type { Scope } from './scope.ts'
import { resolved, valueOf } from './scope.ts'
import type { Source, UpdateStep } from './syntax.ts'

/** The item after an update; every source is read from the item as it was before. Throws where DynamoDB would refuse. */
export const updated = (before: Item, steps: readonly UpdateStep[], scope: Scope): Item => {
  const after = copyOf(before)
  const paths = steps.map((step) => resolved(step.path, scope))
  steps.forEach((step, index) => {
    const path = paths[index] ?? []
    if (step.kind === 'set') put(after, path, copyOfValue(sourceOf(step.source, before, scope)))
    else if (step.kind === 'remove') remove(after, path)
    else if (step.kind === 'add') put(after, path, sumOf(get(before, path), valueOf(step.value, scope)))
    else subtract(after, path, get(before, path), valueOf(step.value, scope))
  })
  for (const path of paths) if (path.some((step) => typeof step === 'number')) settle(after[String(path[0])])
  return after
}

const sourceOf = (source: Source, before: Item, scope: Scope): unknown => {
  if (source.kind === 'value') return valueOf(source.name, scope)
  if (source.kind === 'path') return present(get(before, resolved(source.path, scope)))
  if (source.kind === 'if_not_exists') {
    const value = get(before, resolved(source.path, scope))
    return value === undefined ? sourceOf(source.otherwise, before, scope) : value
  }
  const left = sourceOf(source.left, before, scope)
  const right = sourceOf(source.right, before, scope)
  if (source.kind === 'list_append') return [...list(left), ...list(right)]
  return decimal(source.kind === 'plus' ? number(left) + number(right) : number(left) - number(right))
}

const present = (value: unknown): unknown => {
  if (value === undefined)
    throw new Error('The provided expression refers to an attribute that does not exist in the item')
  return value
}

const number = (value: unknown): number => {
  if (typeof value !== 'number') throw new Error('An operand in the update expression has an incorrect data type')
  return value
}

/** DynamoDB counts in decimals: no 0.30000000000000004. */
const decimal = (sum: number): number => (Number.isInteger(sum) ? sum : Number(sum.toFixed(10)))

const list = (value: unknown): unknown[] => {
  if (!Array.isArray(value)) throw new Error('An operand in the update expression has an incorrect data type')
  return value
}

const sumOf = (before: unknown, added: unknown): unknown => {
  if (added instanceof Set) {
    if (before !== undefined && !(before instanceof Set)) throw new Error('ADD of a set to something else')
    return new Set([...(before ?? []), ...added])
  }
  return decimal(number(before === undefined ? 0 : before) + number(added))
}

const subtract = (after: Item, path: (string | number)[], before: unknown, taken: unknown): void => {
  if (before === undefined) return
  if (!(before instanceof Set) || !(taken instanceof Set) || typeOf(before) !== typeOf(taken)) {
    throw new Error('DELETE takes a set from a set of the same type')
  }
  const left = [...before].filter((each) => ![...taken].some((other) => isSame(each, other)))
  if (left.length === 0) remove(after, path)
  else put(after, path, new Set(left))
}
