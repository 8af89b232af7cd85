import type * as z from 'zod'
import { Problem } from '../../../shared/model/problem.ts'

/** What the API answered. */
export type Answer = {
  status: number
  /** In one line: `201`, `409 insufficient_digos`, or `400 invalid_request: title, value` with the fields it names, by the alphabet. */
  outcome: string
  headers: Headers
  body: unknown
}

const outcomeOf = (status: number, body: unknown): string => {
  const problem = Problem.safeParse(body)
  if (!problem.success) return String(status)
  const { code, errors = [] } = problem.data
  const fields = [...new Set(errors.map(({ field }) => field))].toSorted().join(', ')
  return `${status} ${code}${fields === '' ? '' : `: ${fields}`}`
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

export const readAnswer = async (response: Response): Promise<Answer> => {
  const { status, headers } = response
  const body = parsed(await response.text())
  return { status, outcome: outcomeOf(status, body), headers, body }
}

/** The body of an answer that must be a success. */
export const read = async <T extends z.ZodType>(answer: Promise<Answer>, schema: T): Promise<z.output<T>> => {
  const { status, outcome, body } = await answer
  if (status >= 300) throw new Error(`Expected a success, but the answer was ${outcome}: ${JSON.stringify(body)}`)
  return schema.parse(body)
}

/** The outcomes of several calls at once, in their order: `expect(await outcomes(…)).toEqual(['403 not_allowed', …])`. */
export const outcomes = async (...calls: Promise<Answer>[]): Promise<string[]> =>
  (await Promise.all(calls)).map(({ outcome }) => outcome)
