import type { Outcome } from './outcome.ts'

/** What is remembered of an operation: who asked for what and when, how it ended, and how often it has written. */
export type OperationRecord = {
  number: number
  name: string
  member: string
  input: unknown
  startedAt: number
  endedAt?: number
  outcome?: Outcome
  /** Times at which something of it was committed; a late duplicate may come after its end. */
  commits: number[]
}
