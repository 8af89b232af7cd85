import { compare, typeOf } from '../values.ts'
import type { Scope } from './scope.ts'
import { resolved, valueOf } from './scope.ts'
import type { Condition, Operand } from './syntax.ts'

const ORDERED = new Set(['S', 'N', 'B'])
const TYPES = new Set<unknown>(['S', 'N', 'B', 'BOOL', 'NULL', 'SS', 'NS', 'BS', 'L', 'M'])

/** Refuses what DynamoDB refuses before it looks at any item: values that no comparison can take, `a = a`. */
export const checkCondition = (condition: Condition, scope: Scope): void => {
  switch (condition.kind) {
    case 'and':
    case 'or':
      checkCondition(condition.left, scope)
      return checkCondition(condition.right, scope)
    case 'not':
      return checkCondition(condition.of, scope)
    case 'compare':
      refuseSame(condition.left, condition.right, scope)
      if (condition.comparator !== '=' && condition.comparator !== '<>') {
        checkOrdered([condition.left, condition.right], scope)
      }
      return
    case 'between':
      checkOrdered([condition.of, condition.low, condition.high], scope)
      return checkBounds(literal(condition.low, scope), literal(condition.high, scope))
    case 'in':
      return condition.options.forEach((option) => refuseSame(condition.of, option, scope))
    case 'attribute_type':
      if (!TYPES.has(literal(condition.argument, scope))) throw new Error('Invalid expression: no such attribute type')
      return
    case 'begins_with':
      return checkText([condition.of, condition.argument], scope)
    case 'contains':
      return refuseSame(condition.of, condition.argument, scope)
    default:
  }
}

const literal = (operand: Operand, scope: Scope): unknown =>
  operand.kind === 'value' ? valueOf(operand.name, scope) : undefined

const checkOrdered = (operands: readonly Operand[], scope: Scope): void => {
  for (const value of operands.map((operand) => literal(operand, scope))) {
    if (value !== undefined && !ORDERED.has(typeOf(value))) {
      throw new Error(`Invalid expression: incorrect operand type ${typeOf(value)} for a comparison of order`)
    }
  }
}

const checkBounds = (low: unknown, high: unknown): void => {
  if (low === undefined || high === undefined) return
  const order = compare(low, high)
  if (order === undefined || order > 0)
    throw new Error('Invalid expression: BETWEEN needs bounds of one type, in order')
}

const checkText = (operands: readonly Operand[], scope: Scope): void => {
  for (const value of operands.map((operand) => literal(operand, scope))) {
    if (value !== undefined && typeof value !== 'string' && !(value instanceof Uint8Array)) {
      throw new Error('Invalid expression: incorrect operand type for begins_with')
    }
  }
}

const refuseSame = (left: Operand, right: Operand, scope: Scope): void => {
  if (
    left.kind === 'path' &&
    right.kind === 'path' &&
    isSamePath(resolved(left.path, scope), resolved(right.path, scope))
  ) {
    throw new Error('Invalid expression: the first operand must be distinct from the remaining operands')
  }
}

const isSamePath = (left: readonly unknown[], right: readonly unknown[]): boolean =>
  left.length === right.length && left.every((step, index) => step === right[index])
