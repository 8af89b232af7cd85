import { matchesArn, matchesWildcard } from './wildcard.ts'

/** What is known about a call, beside its action and resource: every key with all of its values. */
export type CallContext = Readonly<Record<string, readonly string[]>>

type Test = (wanted: string, actual: string) => boolean

const numeric =
  (compare: (difference: number) => boolean): Test =>
  (wanted, actual) =>
    compare(Number(actual) - Number(wanted))

const dated =
  (compare: (difference: number) => boolean): Test =>
  (wanted, actual) =>
    compare(Date.parse(actual) - Date.parse(wanted))

const equal: Test = (wanted, actual) => wanted === actual
const equalIgnoringCase: Test = (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase()

const positive: Readonly<Record<string, Test>> = {
  StringEquals: equal,
  StringEqualsIgnoreCase: equalIgnoringCase,
  StringLike: matchesWildcard,
  NumericEquals: numeric((difference) => difference === 0),
  NumericLessThan: numeric((difference) => difference < 0),
  NumericLessThanEquals: numeric((difference) => difference <= 0),
  NumericGreaterThan: numeric((difference) => difference > 0),
  NumericGreaterThanEquals: numeric((difference) => difference >= 0),
  DateEquals: dated((difference) => difference === 0),
  DateLessThan: dated((difference) => difference < 0),
  DateLessThanEquals: dated((difference) => difference <= 0),
  DateGreaterThan: dated((difference) => difference > 0),
  DateGreaterThanEquals: dated((difference) => difference >= 0),
  Bool: equalIgnoringCase,
  BinaryEquals: equal,
  ArnEquals: matchesArn,
  ArnLike: matchesArn,
}

/** Operators that hold where their opposite does not, an absent key included. */
const negative: Readonly<Record<string, Test>> = {
  StringNotEquals: equal,
  StringNotEqualsIgnoreCase: equalIgnoringCase,
  StringNotLike: matchesWildcard,
  NumericNotEquals: numeric((difference) => difference === 0),
  DateNotEquals: dated((difference) => difference === 0),
  ArnNotEquals: matchesArn,
  ArnNotLike: matchesArn,
}

const operatorPattern = /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/

const valuesOf = (context: CallContext, key: string): readonly string[] | undefined => {
  const exact = context[key]
  if (exact !== undefined) return exact
  // Condition keys are compared regardless of case.
  const found = Object.keys(context).find((name) => name.toLowerCase() === key.toLowerCase())
  return found === undefined ? undefined : context[found]
}

const holdsForKey = (operator: string, wanted: readonly string[], actual: readonly string[] | undefined): boolean => {
  const [, quantifier, name = '', ifExists] = operatorPattern.exec(operator) ?? []
  if (name === 'Null') return wanted.some((value) => (value === 'true') === (actual === undefined))
  const test = positive[name] ?? negative[name]
  if (test === undefined) throw new Error(`The laptop does not know the condition operator ${operator}.`)
  const isNegative = name in negative
  if (actual === undefined || actual.length === 0) {
    if (quantifier !== undefined) return quantifier === 'ForAllValues' || ifExists !== undefined
    return isNegative || ifExists !== undefined
  }
  const fits = (value: string): boolean => wanted.some((one) => test(one, value)) !== isNegative
  return quantifier === 'ForAllValues' || (quantifier === undefined && isNegative)
    ? actual.every(fits)
    : actual.some(fits)
}

/** Whether every operator of a statement's condition holds for every one of its keys. */
export const holds = (
  condition: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
  context: CallContext,
): boolean =>
  Object.entries(condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => holdsForKey(operator, wanted, valuesOf(context, key))),
  )
