import { compareStrings } from '../values.ts'
import { parseCondition } from './parse-condition.ts'
import { remembered } from './remembered.ts'
import type { Scope } from './scope.ts'
import { resolved, valueOf } from './scope.ts'
import type { Comparator, Condition, Operand } from './syntax.ts'

/** One partition and a stretch of its sort keys: all before the stretch are below, all behind it above. */
type KeyRange = { partition: string; isBelow(sort: string): boolean; isAbove(sort: string): boolean }

const conditionOf = remembered(parseCondition)

/** Reads a key condition of a query: `partition = :value`, perhaps AND one condition of the sort key. */
export const keyRange = (text: string, names: { partition: string; sort: string }, scope: Scope): KeyRange => {
  const parts = conjuncts(conditionOf(text))
  const equal = parts.find(
    (part) => part.kind === 'compare' && part.comparator === '=' && isOn(part, names.partition, scope),
  )
  if (equal?.kind !== 'compare') throw new Error(`Query condition missed key schema element: ${names.partition}`)
  const rest = parts.filter((part) => part !== equal)
  if (rest.length > 1) throw new Error('Conditions can be of length 1 or 2 only')
  const [sort] = rest
  if (sort !== undefined && !isOn(sort, names.sort, scope)) {
    throw new Error(`Query condition missed key schema element: ${names.sort}`)
  }
  return { partition: stringOf(equal.right, scope), ...(sort === undefined ? EVERYTHING : stretch(sort, scope)) }
}

type Stretch = Omit<KeyRange, 'partition'>

const EVERYTHING: Stretch = { isBelow: () => false, isAbove: () => false }

const conjuncts = (condition: Condition): Condition[] =>
  condition.kind === 'and' ? [...conjuncts(condition.left), ...conjuncts(condition.right)] : [attributeFirst(condition)]

const MIRRORED: Record<Comparator, Comparator> = { '=': '=', '<>': '<>', '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

/** The same comparison with its attribute on the left. */
const attributeFirst = (condition: Condition): Condition => {
  if (condition.kind !== 'compare' || condition.left.kind !== 'value') return condition
  const { left, right, comparator } = condition
  return { kind: 'compare', comparator: MIRRORED[comparator], left: right, right: left }
}

const isOn = (condition: Condition, name: string, scope: Scope): boolean => {
  const operand = condition.kind === 'compare' ? condition.left : 'of' in condition ? condition.of : undefined
  if (operand === undefined || operand.kind !== 'path') return false
  const path = resolved(operand.path, scope)
  return path.length === 1 && path[0] === name
}

const stretch = (condition: Condition, scope: Scope): Stretch => {
  if (condition.kind === 'between') return between(stringOf(condition.low, scope), stringOf(condition.high, scope))
  if (condition.kind === 'begins_with') return beginsWith(stringOf(condition.argument, scope))
  if (condition.kind !== 'compare') throw new Error('Attempted conditional constraint is not an indexable operation')
  const bound = stringOf(condition.right, scope)
  const isBefore = (sort: string): boolean => compareStrings(sort, bound) < 0
  const isAfter = (sort: string): boolean => compareStrings(sort, bound) > 0
  switch (condition.comparator) {
    case '=':
      return { isBelow: isBefore, isAbove: isAfter }
    case '<':
      return { isBelow: () => false, isAbove: (sort) => !isBefore(sort) }
    case '<=':
      return { isBelow: () => false, isAbove: isAfter }
    case '>':
      return { isBelow: (sort) => !isAfter(sort), isAbove: () => false }
    case '>=':
      return { isBelow: isBefore, isAbove: () => false }
    default:
      throw new Error('Unsupported operator on KeyCondition: <>')
  }
}

const between = (low: string, high: string): Stretch => {
  if (compareStrings(low, high) > 0) throw new Error('The BETWEEN operator requires its bounds in order')
  return { isBelow: (sort) => compareStrings(sort, low) < 0, isAbove: (sort) => compareStrings(sort, high) > 0 }
}

const beginsWith = (start: string): Stretch => {
  const isBelow = (sort: string): boolean => compareStrings(sort, start) < 0
  return { isBelow, isAbove: (sort) => !isBelow(sort) && !sort.startsWith(start) }
}

/** Keys of this table are strings, without exception. */
const stringOf = (operand: Operand, scope: Scope): string => {
  const value = operand.kind === 'value' ? valueOf(operand.name, scope) : undefined
  if (typeof value !== 'string')
    throw new Error('Condition parameter type does not match schema type: expected a string')
  if (value === '') throw new Error('The value of a key attribute may not be an empty string')
  return value
}
