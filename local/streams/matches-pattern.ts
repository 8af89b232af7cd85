const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Comparison = (wanted: unknown, actual: unknown) => boolean

const texts = (test: (actual: string, wanted: string) => boolean): Comparison => {
  return (wanted, actual) => typeof wanted === 'string' && typeof actual === 'string' && test(actual, wanted)
}

const compareNumbers: Readonly<Record<string, (actual: number, wanted: number) => boolean>> = {
  '=': (actual, wanted) => actual === wanted,
  '<': (actual, wanted) => actual < wanted,
  '<=': (actual, wanted) => actual <= wanted,
  '>': (actual, wanted) => actual > wanted,
  '>=': (actual, wanted) => actual >= wanted,
}

/** `["numeric": [">", 0, "<=", 5]]`. */
const numeric: Comparison = (wanted, actual) => {
  if (!Array.isArray(wanted) || typeof actual !== 'number') return false
  for (let index = 0; index < wanted.length; index += 2) {
    const compare = compareNumbers[String(wanted[index])]
    if (compare === undefined || !compare(actual, Number(wanted[index + 1]))) return false
  }
  return true
}

const comparisons: Readonly<Record<string, Comparison>> = {
  prefix: texts((actual, wanted) => actual.startsWith(wanted)),
  suffix: texts((actual, wanted) => actual.endsWith(wanted)),
  'equals-ignore-case': texts((actual, wanted) => actual.toLowerCase() === wanted.toLowerCase()),
  'anything-but': (wanted, actual) =>
    isRecord(wanted) ? !matchesValue(wanted, actual) : ![wanted].flat().includes(actual),
  numeric,
}

const matchesValue = (wanted: unknown, actual: unknown): boolean => {
  if (!isRecord(wanted)) return wanted === actual
  return Object.entries(wanted).every(([name, argument]) => {
    const comparison = comparisons[name]
    if (comparison === undefined) throw new Error(`The laptop does not know the filter "${name}".`)
    return comparison(argument, actual)
  })
}

const matchesField = (wanted: unknown, holder: Record<string, unknown>, name: string): boolean => {
  const actual = holder[name]
  if (!Array.isArray(wanted)) return isRecord(actual) && matchesPattern(wanted, actual)
  return wanted.some((one) => {
    if (isRecord(one) && 'exists' in one) return one['exists'] === (actual !== undefined)
    return actual !== undefined && [actual].flat().some((value) => matchesValue(one, value))
  })
}

/**
 * Whether a record fits an event filter: every named field must, lists hold the alternatives. Filters that the laptop does not know are
 * an error, so that none is silently passed over.
 */
export const matchesPattern = (pattern: unknown, record: unknown): boolean => {
  if (!isRecord(pattern) || !isRecord(record)) return false
  return Object.entries(pattern).every(([name, wanted]) =>
    name === '$or' && Array.isArray(wanted)
      ? wanted.some((one) => matchesPattern(one, record))
      : matchesField(wanted, record, name),
  )
}
