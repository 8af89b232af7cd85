import { OutcomeUnknown, WriteFailed } from '../../../shared/data/table.ts'
import { Refusal, type RefusalCode } from '../../../shared/errors.ts'
import type { Ending } from '../table/life.ts'

/**
 * How an operation ended, as far as its caller can know: `unknown` after a lost answer, a kill or `busy`, when it may have
 * happened or not. `broken` is a bug: a failure that no fault explains.
 */
export type Outcome<T = unknown> =
  | { kind: 'done'; answer: T }
  | { kind: 'refused'; code: RefusalCode }
  | { kind: 'unknown'; why: string }
  | { kind: 'broken'; error: unknown }

/** Failures that the network brings about and that reach the caller as they are. */
const isFault = (error: unknown): error is Error =>
  error instanceof OutcomeUnknown ||
  (error instanceof WriteFailed &&
    error.reasons.some((reason) => reason && reason.code !== 'ConditionalCheckFailed')) ||
  (error instanceof Error && ['TimeoutError', 'ThrottlingException', 'NoAccount'].includes(error.name))

export const outcomeOf = <T>(ending: Ending<T>): Outcome<T> => {
  if (ending.kind === 'returned') return { kind: 'done', answer: ending.value }
  if (ending.kind === 'killed') return { kind: 'unknown', why: 'killed' }
  const { error } = ending
  if (error instanceof Refusal)
    return error.code === 'busy' ? { kind: 'unknown', why: 'busy' } : { kind: 'refused', code: error.code }
  return isFault(error) ? { kind: 'unknown', why: error.name } : { kind: 'broken', error }
}
