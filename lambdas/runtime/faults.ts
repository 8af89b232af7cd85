import type * as z from 'zod'
import type { Route } from '../../shared/contract/routes.ts'
import type { FieldFault, FieldRule } from '../../shared/errors.ts'
import { Instant } from '../../shared/model/instant.ts'
import { readable } from '../../shared/model/text.ts'

type Issue = z.core.$ZodIssue

const isText = (origin: string): boolean => origin === 'string'
const isList = (origin: string): boolean => origin === 'array' || origin === 'set'

const tooSmall = (origin: string): FieldRule => {
  if (isText(origin)) return 'longer'
  return isList(origin) ? 'more_items' : 'minimum'
}

const tooBig = (origin: string): FieldRule => {
  if (isText(origin)) return 'shorter'
  return isList(origin) ? 'fewer_items' : 'maximum'
}

/** An example of what is allowed, for forms whose name says too little. */
const examples: Readonly<Record<string, string>> = {
  datetime: String(Instant.meta()?.['example']),
  email: 'name@example.org',
  url: 'https://example.org',
}

/** A pattern says what is allowed in place of an error: a text to read, or an example. */
const formOf = ({ format, message }: z.core.$ZodIssueInvalidStringFormat): { rule: FieldRule; allowed?: string } => {
  if (format !== 'regex') return { rule: 'format', allowed: examples[format] ?? format }
  return message === readable ? { rule: 'readable' } : { rule: 'format', allowed: message }
}

/** Which rule an issue of zod breaks, and what is allowed. */
const ruleOf = (issue: Issue): { rule: FieldRule; allowed?: string | number } => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return { rule: 'required' }
      return issue.expected === 'int' ? { rule: 'integer' } : { rule: 'type', allowed: issue.expected }
    case 'too_small':
      return { rule: tooSmall(issue.origin), allowed: Number(issue.minimum) }
    case 'too_big':
      return { rule: tooBig(issue.origin), allowed: Number(issue.maximum) }
    case 'invalid_value':
      return { rule: 'choice', allowed: issue.values.join(', ') }
    case 'invalid_format':
      return formOf(issue)
    case 'custom':
      return { rule: issue.params?.['rule'] === 'language' ? 'language' : 'format' }
    default:
      return { rule: 'format' }
  }
}

const fieldOf = (issue: Issue, route: Route): string => {
  const [first, ...rest] = issue.path.map(String)
  return [route.headers?.[first ?? ''] ?? first ?? '', ...rest].join('.')
}

const faultsIn = (issue: Issue, route: Route): FieldFault[] => {
  if (issue.code !== 'unrecognized_keys') return [{ field: fieldOf(issue, route), ...ruleOf(issue) }]
  return issue.keys.map((name) => ({ field: [...issue.path.map(String), name].join('.'), rule: 'unknown' }))
}

const strangersIn = (issues: readonly Issue[]): number =>
  issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [])).length

/** Of several forms the one that the client most likely meant: with the fewest fields that it does not know, else the first. */
const meantOf = (issue: Issue): Issue[] => {
  if (issue.code !== 'invalid_union') return [issue]
  const [meant = []] = issue.errors.toSorted((one, other) => strangersIn(one) - strangersIn(other))
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}

/** The faults of a request as clients get them: for each field the first rule that it breaks. */
export const faultsOf = (error: z.ZodError, route: Route): FieldFault[] => {
  const first = new Map<string, FieldFault>()
  for (const fault of error.issues.flatMap(meantOf).flatMap((issue) => faultsIn(issue, route)))
    if (!first.has(fault.field)) first.set(fault.field, fault)
  return [...first.values()]
}
