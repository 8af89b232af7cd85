import { storedItem } from '../copies.ts'
import type { PathStep } from './syntax.ts'

/** The placeholders of one request. */
export type Scope = { names: Record<string, string>; values: Record<string, unknown> }

type Placeholders = {
  ExpressionAttributeNames?: Record<string, string>
  ExpressionAttributeValues?: Record<string, unknown>
}

/** Takes the placeholders of a request, and refuses it when one is missing or none of the expressions uses it. */
export const scopeOf = (request: Placeholders, expressions: readonly (string | undefined)[]): Scope => {
  const scope = {
    names: request.ExpressionAttributeNames ?? {},
    values: storedItem(request.ExpressionAttributeValues ?? {}),
  }
  const used = placeholdersOf(expressions.filter((text) => text !== undefined).join(' '))
  for (const name of used) {
    const given = name.startsWith('#') ? scope.names[name] : scope.values[name]
    if (given === undefined) throw new Error(`Invalid expression: ${name} is not defined`)
  }
  for (const name of [...Object.keys(scope.names), ...Object.keys(scope.values)]) {
    if (!used.has(name)) throw new Error(`Invalid request: ${name} is unused in expressions`)
  }
  return scope
}

const known = new Map<string, ReadonlySet<string>>()

const placeholdersOf = (text: string): ReadonlySet<string> => {
  const before = known.get(text)
  if (before !== undefined) return before
  const found = new Set(text.match(/[#:][A-Za-z0-9_]+/g))
  known.set(text, found)
  return found
}

/** The attribute or position that a step of a path means. */
export const stepOf = (step: PathStep, scope: Scope): string | number => {
  if (typeof step === 'number' || !step.startsWith('#')) return step
  const name = scope.names[step]
  if (name === undefined) throw new Error(`Invalid expression: ${step} is not defined`)
  return name
}

export const resolved = (path: readonly PathStep[], scope: Scope): (string | number)[] =>
  path.map((step) => stepOf(step, scope))

export const valueOf = (name: string, scope: Scope): unknown => {
  const value = scope.values[name]
  if (value === undefined) throw new Error(`Invalid expression: ${name} is not defined`)
  return value
}
