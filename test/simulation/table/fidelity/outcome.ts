import { WriteFailed } from '../../../../shared/data/table.ts'

/** How some work ended; what is invalid is so whatever the words of the error. */
export type Outcome = { done: unknown } | { refused: WriteFailed['reasons'] } | { invalid: true }

/** Runs some work and tells how it ended, comparable between tables. */
export const outcomeOf = async (work: () => Promise<unknown>): Promise<Outcome> => {
  try {
    return { done: await work() }
  } catch (error) {
    return error instanceof WriteFailed ? { refused: error.reasons } : { invalid: true }
  }
}
