import type { RouteModel } from '../assembly/model.ts'

export type Match = { readonly route: RouteModel; readonly pathParameters: Readonly<Record<string, string>> }

/** Finds the route of a request; nothing when not even `$default` is there. */
export type MatchRoute = (method: string, rawPath: string) => Match | undefined

type Candidate = { readonly route: RouteModel; readonly method: string; readonly segments: readonly string[] }

const literal = 0
const variable = 1
const greedy = 2
const rankOf = (segment: string): number => {
  if (!segment.startsWith('{')) return literal
  return segment.endsWith('+}') ? greedy : variable
}

/** The more specific first: from the left, a literal before a variable before a greedy one; then a method before ANY. */
const compare = (one: Candidate, other: Candidate): number => {
  for (let index = 0; index < Math.max(one.segments.length, other.segments.length); index += 1) {
    const difference = rankOf(one.segments[index] ?? '') - rankOf(other.segments[index] ?? '')
    if (difference !== 0) return difference
  }
  return Number(one.method === 'ANY') - Number(other.method === 'ANY')
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const fit = (pattern: readonly string[], path: readonly string[]): Record<string, string> | undefined => {
  const parameters: Record<string, string> = {}
  for (const [index, segment] of pattern.entries()) {
    const rank = rankOf(segment)
    const actual = path[index]
    if (actual === undefined) return undefined
    if (rank === greedy) {
      const rest = path.slice(index).join('/')
      return rest === '' ? undefined : { ...parameters, [segment.slice(1, -2)]: decoded(rest) }
    }
    if (rank === literal && actual !== segment && decoded(actual) !== segment) return undefined
    if (rank === variable) {
      if (actual === '') return undefined
      parameters[segment.slice(1, -1)] = decoded(actual)
    }
  }
  return pattern.length === path.length ? parameters : undefined
}

/** Matches as an HTTP API does: the most specific route whose path and method both fit, else `$default`. */
export const routeMatcher = (routes: readonly RouteModel[]): MatchRoute => {
  const candidates = routes
    .filter(({ key }) => key !== '$default')
    .map((route): Candidate => {
      const [method = '', path = ''] = route.key.split(' ')
      return { route, method, segments: path.slice(1).split('/') }
    })
    .sort(compare)
  const fallback = routes.find(({ key }) => key === '$default')
  return (method, rawPath) => {
    const path = rawPath.slice(1).split('/')
    for (const candidate of candidates) {
      if (candidate.method !== method && candidate.method !== 'ANY') continue
      const pathParameters = fit(candidate.segments, path)
      if (pathParameters !== undefined) return { route: candidate.route, pathParameters }
    }
    return fallback === undefined ? undefined : { route: fallback, pathParameters: {} }
  }
}
