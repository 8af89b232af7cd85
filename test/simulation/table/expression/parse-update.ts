import { parsePath } from './parse-path.ts'
import type { Source, UpdateStep } from './syntax.ts'
import type { Reader } from './tokens.ts'
import { readerOf } from './tokens.ts'

const CLAUSES = ['SET', 'REMOVE', 'ADD', 'DELETE'] as const

/** Reads an update: each clause at most once, in any order. */
export const parseUpdate = (text: string): UpdateStep[] => {
  const reader = readerOf(text)
  const steps: UpdateStep[] = []
  const seen = new Set<string>()
  while (reader.peek().kind !== 'end') {
    const clause = CLAUSES.find((each) => reader.take(each))
    if (clause === undefined) return reader.fail('SET, REMOVE, ADD or DELETE')
    if (seen.has(clause)) throw new Error(`Invalid expression: ${clause} can only be used once in "${text}"`)
    seen.add(clause)
    do steps.push(STEPS[clause](reader))
    while (reader.take(','))
  }
  if (steps.length === 0) reader.fail('SET, REMOVE, ADD or DELETE')
  return steps
}

const STEPS: Record<(typeof CLAUSES)[number], (reader: Reader) => UpdateStep> = {
  SET: (reader) => {
    const path = parsePath(reader)
    reader.expect('=')
    return { kind: 'set', path, source: parseSum(reader) }
  },
  REMOVE: (reader) => ({ kind: 'remove', path: parsePath(reader) }),
  ADD: (reader) => ({ kind: 'add', path: parsePath(reader), value: parseValue(reader) }),
  DELETE: (reader) => ({ kind: 'delete', path: parsePath(reader), value: parseValue(reader) }),
}

const parseValue = (reader: Reader): string => {
  if (reader.peek().kind !== 'value') reader.fail('a :value')
  return reader.next().text
}

/** `a`, `a + b` or `a - b`: DynamoDB takes at most one sign. */
const parseSum = (reader: Reader): Source => {
  const left = parseTerm(reader)
  if (reader.take('+')) return { kind: 'plus', left, right: parseTerm(reader) }
  if (reader.take('-')) return { kind: 'minus', left, right: parseTerm(reader) }
  return left
}

const parseTerm = (reader: Reader): Source => {
  if (reader.take('(')) {
    const inner = parseSum(reader)
    reader.expect(')')
    return inner
  }
  if (reader.peek().kind === 'value') return { kind: 'value', name: reader.next().text }
  if (reader.peek(1).text === '(') return parseFunction(reader)
  return { kind: 'path', path: parsePath(reader) }
}

const parseFunction = (reader: Reader): Source => {
  const name = reader.next().text
  reader.expect('(')
  const call = parseArguments(reader, name)
  reader.expect(')')
  return call
}

const parseArguments = (reader: Reader, name: string): Source => {
  if (name === 'if_not_exists') {
    const path = parsePath(reader)
    reader.expect(',')
    return { kind: 'if_not_exists', path, otherwise: parseTerm(reader) }
  }
  if (name === 'list_append') {
    const left = parseTerm(reader)
    reader.expect(',')
    return { kind: 'list_append', left, right: parseTerm(reader) }
  }
  throw new Error(`Invalid expression: no function ${name}`)
}
