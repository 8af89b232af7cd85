import type { Problem } from '../model/problem.ts'

/** What an answer means that is no problem of ours, as the gateway's own are. */
const codes: Readonly<Record<number, string>> = {
  401: 'unauthenticated',
  403: 'not_allowed',
  404: 'not_found',
  413: 'too_large',
  429: 'busy',
}

/** An operation that the API refused or failed at, as problem details (RFC 9457). */
export class ApiProblem extends Error {
  readonly status: number
  /** Stable; what programs decide by. */
  readonly code: string
  /** For people, in the language that was asked for. */
  readonly title: string
  readonly detail: string | undefined
  readonly facts: NonNullable<Problem['facts']>
  /** The fields that were wrong. */
  readonly errors: NonNullable<Problem['errors']>
  /** How long to wait before the next try, where the answer says so. */
  readonly retryAfterSeconds: number | undefined

  constructor(status: number, problem: Partial<Problem>, retryAfterSeconds?: number) {
    super(problem.title ?? `The API answered ${status}`)
    this.name = 'ApiProblem'
    this.status = status
    this.code = problem.code ?? codes[status] ?? 'internal'
    this.title = this.message
    this.detail = problem.detail
    this.facts = problem.facts ?? {}
    this.errors = problem.errors ?? []
    this.retryAfterSeconds = retryAfterSeconds
  }
}

const isObject = (value: unknown): value is Partial<Problem> => typeof value === 'object' && value !== null

const problemIn = async (response: Response): Promise<Partial<Problem>> => {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return {}
  const body: unknown = await response.json().catch(() => undefined)
  return isObject(body) ? body : {}
}

/** The problem in an answer that is not what was asked for. */
export const problemOf = async (response: Response): Promise<ApiProblem> => {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return new ApiProblem(response.status, await problemIn(response), Number.isNaN(seconds) ? undefined : seconds)
}
