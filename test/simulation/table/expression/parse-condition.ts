import { parsePath } from './parse-path.ts'
import type { Comparator, Condition, Operand } from './syntax.ts'
import type { Reader } from './tokens.ts'
import { readerOf } from './tokens.ts'

/** Reads a condition, key condition or filter. NOT binds closer than AND, AND closer than OR. */
export const parseCondition = (text: string): Condition => {
  const reader = readerOf(text)
  const condition = parseOr(reader)
  if (reader.peek().kind !== 'end') reader.fail('the end')
  return condition
}

const parseOr = (reader: Reader): Condition => {
  let left = parseAnd(reader)
  while (reader.take('OR')) left = { kind: 'or', left, right: parseAnd(reader) }
  return left
}

const parseAnd = (reader: Reader): Condition => {
  let left = parseNot(reader)
  while (reader.take('AND')) left = { kind: 'and', left, right: parseNot(reader) }
  return left
}

const parseNot = (reader: Reader): Condition =>
  reader.take('NOT') ? { kind: 'not', of: parseNot(reader) } : parsePrimary(reader)

const parsePrimary = (reader: Reader): Condition => {
  if (reader.take('(')) {
    const condition = parseOr(reader)
    reader.expect(')')
    if (parenthesised.has(condition)) throw new Error('Invalid expression: the expression has redundant parentheses')
    parenthesised.add(condition)
    return condition
  }
  if (reader.peek(1).text === '(' && reader.peek().text !== 'size') return parseCall(reader)
  return parseComparison(reader)
}

/** Conditions that already stand in a pair of their own. */
const parenthesised = new WeakSet<Condition>()

const parseCall = (reader: Reader): Condition => {
  const name = reader.next().text
  reader.expect('(')
  const call = parseArguments(reader, name)
  reader.expect(')')
  return call
}

const parseArguments = (reader: Reader, name: string): Condition => {
  if (name === 'attribute_exists' || name === 'attribute_not_exists') return { kind: name, path: parsePath(reader) }
  if (name === 'attribute_type' || name === 'begins_with' || name === 'contains') {
    const of = parseOperand(reader)
    reader.expect(',')
    return { kind: name, of, argument: parseOperand(reader) }
  }
  throw new Error(`Invalid expression: no function ${name}`)
}

const COMPARATORS: readonly Comparator[] = ['=', '<>', '<', '<=', '>', '>=']

const parseComparison = (reader: Reader): Condition => {
  const of = parseOperand(reader)
  if (reader.take('BETWEEN')) {
    const low = parseOperand(reader)
    reader.expect('AND')
    return { kind: 'between', of, low, high: parseOperand(reader) }
  }
  if (reader.take('IN')) return { kind: 'in', of, options: parseOptions(reader) }
  const comparator = COMPARATORS.find((each) => each === reader.peek().text)
  if (comparator === undefined) return reader.fail('a comparison')
  reader.next()
  return { kind: 'compare', comparator, left: of, right: parseOperand(reader) }
}

const parseOptions = (reader: Reader): Operand[] => {
  reader.expect('(')
  const options = [parseOperand(reader)]
  while (reader.take(',')) options.push(parseOperand(reader))
  reader.expect(')')
  if (options.length > 100) throw new Error('Invalid expression: IN takes at most 100 operands')
  return options
}

const parseOperand = (reader: Reader): Operand => {
  const token = reader.peek()
  if (token.kind === 'value') return { kind: 'value', name: reader.next().text }
  if (token.text === 'size' && reader.peek(1).text === '(') {
    reader.next()
    reader.expect('(')
    const path = parsePath(reader)
    reader.expect(')')
    return { kind: 'size', path }
  }
  return { kind: 'path', path: parsePath(reader) }
}
