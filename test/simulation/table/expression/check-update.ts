import { typeOf } from '../values.ts'
import { refuseOverlap } from './overlap.ts'
import type { Scope } from './scope.ts'
import { resolved, valueOf } from './scope.ts'
import type { Source, UpdateStep } from './syntax.ts'

const SETS: readonly string[] = ['SS', 'NS', 'BS']

/** Refuses what DynamoDB refuses before it looks at any item: overlaps, the key, values that no clause can take. */
export const checkUpdate = (steps: readonly UpdateStep[], scope: Scope): void => {
  const paths = steps.map((step) => resolved(step.path, scope))
  refuseOverlap(paths)
  for (const [first] of paths) {
    if (first === 'PK' || first === 'SK') throw new Error(`Cannot update ${first}: it is part of the key`)
  }
  for (const step of steps) {
    if (step.kind === 'set') checkSource(step.source, scope)
    else if (step.kind === 'add') expectType(valueOf(step.value, scope), ['N', ...SETS])
    else if (step.kind === 'delete') expectType(valueOf(step.value, scope), SETS)
  }
}

const checkSource = (source: Source, scope: Scope): void => {
  if (source.kind === 'if_not_exists') checkSource(source.otherwise, scope)
  if (source.kind !== 'plus' && source.kind !== 'minus' && source.kind !== 'list_append') return
  for (const side of [source.left, source.right]) {
    checkSource(side, scope)
    if (side.kind === 'value') expectType(valueOf(side.name, scope), [source.kind === 'list_append' ? 'L' : 'N'])
  }
}

const expectType = (value: unknown, types: readonly string[]): void => {
  const type = typeOf(value)
  if (!types.includes(type)) throw new Error(`Invalid update: incorrect operand type ${type}`)
}
