import type { Scope } from './scope.ts'
import { stepOf } from './scope.ts'
import type { Condition, Operand, PathStep } from './syntax.ts'

/** The top attributes that a condition speaks of. */
export const mentioned = (condition: Condition, scope: Scope): string[] =>
  pathsOf(condition).map(([first = '']) => String(stepOf(first, scope)))

const pathsOf = (condition: Condition): PathStep[][] => {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return [...pathsOf(condition.left), ...pathsOf(condition.right)]
    case 'not':
      return pathsOf(condition.of)
    case 'compare':
      return operandPaths([condition.left, condition.right])
    case 'between':
      return operandPaths([condition.of, condition.low, condition.high])
    case 'in':
      return operandPaths([condition.of, ...condition.options])
    case 'attribute_exists':
    case 'attribute_not_exists':
      return [condition.path]
    default:
      return operandPaths([condition.of, condition.argument])
  }
}

const operandPaths = (operands: readonly Operand[]): PathStep[][] =>
  operands.flatMap((operand) => (operand.kind === 'value' ? [] : [operand.path]))
