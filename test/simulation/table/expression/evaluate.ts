import type { Item } from '../../../../shared/data/table.ts'
import { compare, isSame, typeOf } from '../values.ts'
import { get } from './place.ts'
import type { Scope } from './scope.ts'
import { resolved, valueOf } from './scope.ts'
import type { Comparator, Condition, Operand } from './syntax.ts'

/** Whether an item meets a condition; an absent item is one without attributes. */
export const holds = (condition: Condition, item: Item, scope: Scope): boolean => {
  switch (condition.kind) {
    case 'and':
      return holds(condition.left, item, scope) && holds(condition.right, item, scope)
    case 'or':
      return holds(condition.left, item, scope) || holds(condition.right, item, scope)
    case 'not':
      return !holds(condition.of, item, scope)
    case 'compare':
      return compares(
        condition.comparator,
        operandOf(condition.left, item, scope),
        operandOf(condition.right, item, scope),
      )
    case 'between':
      return isBetween(condition, item, scope)
    case 'in':
      return isIn(condition, item, scope)
    case 'attribute_exists':
      return get(item, resolved(condition.path, scope)) !== undefined
    case 'attribute_not_exists':
      return get(item, resolved(condition.path, scope)) === undefined
    default:
      return isMatch(condition.kind, operandOf(condition.of, item, scope), operandOf(condition.argument, item, scope))
  }
}

const operandOf = (operand: Operand, item: Item, scope: Scope): unknown => {
  if (operand.kind === 'value') return valueOf(operand.name, scope)
  const value = get(item, resolved(operand.path, scope))
  return operand.kind === 'size' ? sizeOf(value) : value
}

const sizeOf = (value: unknown): number | undefined => {
  if (typeof value === 'string') return value.length
  if (value instanceof Uint8Array || Array.isArray(value)) return value.length
  if (value instanceof Set) return value.size
  return typeof value === 'object' && value !== null ? Object.keys(value).length : undefined
}

/** A comparison with something absent is false, save that it is "not equal". */
const compares = (comparator: Comparator, left: unknown, right: unknown): boolean => {
  if (comparator === '<>') return left === undefined || right === undefined || !isSame(left, right)
  if (left === undefined || right === undefined) return false
  if (comparator === '=') return isSame(left, right)
  const order = compare(left, right)
  if (order === undefined) return false
  if (comparator === '<') return order < 0
  if (comparator === '<=') return order <= 0
  return comparator === '>' ? order > 0 : order >= 0
}

const isBetween = (condition: Extract<Condition, { kind: 'between' }>, item: Item, scope: Scope): boolean => {
  const low = operandOf(condition.low, item, scope)
  const high = operandOf(condition.high, item, scope)
  const value = operandOf(condition.of, item, scope)
  return compares('>=', value, low) && compares('<=', value, high)
}

const isIn = (condition: Extract<Condition, { kind: 'in' }>, item: Item, scope: Scope): boolean => {
  const value = operandOf(condition.of, item, scope)
  return condition.options.some((option) => compares('=', value, operandOf(option, item, scope)))
}

const isMatch = (kind: 'attribute_type' | 'begins_with' | 'contains', value: unknown, argument: unknown): boolean => {
  if (value === undefined || argument === undefined) return false
  if (kind === 'attribute_type') return typeOf(value) === argument
  if (kind === 'begins_with') return beginsWith(value, argument)
  if (typeof value === 'string') return typeof argument === 'string' && value.includes(argument)
  if (value instanceof Set) return value.has(argument)
  return Array.isArray(value) && value.some((each) => isSame(each, argument))
}

const beginsWith = (value: unknown, start: unknown): boolean => {
  if (typeof value === 'string' && typeof start === 'string') return value.startsWith(start)
  if (!(value instanceof Uint8Array) || !(start instanceof Uint8Array)) return false
  return Buffer.from(value.subarray(0, start.length)).equals(start)
}
