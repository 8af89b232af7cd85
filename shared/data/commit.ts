import { randomToken } from './random-token.ts'
import { Refusal } from '../errors.ts'
import type { Instant } from '../model/instant.ts'
import type { App } from './app.ts'
import { type Item, OutcomeUnknown, type Write, WriteFailed, type WriteFailure } from './table.ts'

/** What a failed try has learnt for the next one. */
export type Hints = {
  /** The account's newest entry is later than the clock says: write no earlier than this. */
  notBefore?: Instant
  /** Another exchange of the same pair was completed meanwhile. */
  pairKnown?: boolean
  /** The state that the listing really is in. */
  listingStatus?: string
}

/** A condition did not hold because something changed meanwhile: look again and decide anew. */
export class Again extends Error {
  readonly hints: Hints
  constructor(hints: Hints = {}) {
    super('Something changed meanwhile')
    this.name = 'Again'
    this.hints = hints
  }
}

/** A write, and what it means when its condition does not hold. */
export type Step = { write: Write; otherwise: (item: Item | undefined) => Refusal | Again }

const triesMost = 7
const pauseMs = 15

type Failed = { meaning: Refusal | Again | undefined }

const meaningOf = (steps: readonly Step[], reasons: readonly (WriteFailure | undefined)[]): Failed['meaning'] => {
  for (const [place, reason] of reasons.entries()) {
    if (reason?.code === 'ConditionalCheckFailed') return steps[place]?.otherwise(reason.item)
  }
  return undefined
}

/** One try. Undefined when written; else what the failure means, if it means more than "try again". */
const attempt = async (app: App, steps: readonly Step[], token: string): Promise<Failed | undefined> => {
  const writes = steps.map((step) => step.write)
  const [only] = writes
  try {
    await (only && writes.length === 1 ? app.table.write(only) : app.table.transact(writes, token))
    return undefined
  } catch (error) {
    if (error instanceof WriteFailed) return { meaning: meaningOf(steps, error.reasons) }
    if (error instanceof OutcomeUnknown) return { meaning: undefined }
    throw error
  }
}

/**
 * Writes all steps or none. Conflicts, throttling and lost answers are tried again, a bounded number of times, with the
 * same token, so that a transaction whose answer was lost is not made twice.
 * @throws Refusal what the first unmet condition means, or `busy` when the tries are spent
 * @throws Again when a condition says that the plan rests on something that changed
 */
export const commit = async (app: App, steps: readonly Step[]): Promise<void> => {
  if (steps.length === 0) return
  const token = randomToken(app.chance)
  for (let tries = 1; tries <= triesMost; tries += 1) {
    const failed = await attempt(app, steps, token)
    if (!failed) return
    if (failed.meaning) throw failed.meaning
    if (tries < triesMost) await app.clock.sleep(pauseMs * 2 ** (tries - 1) * (0.5 + app.chance.unit()))
  }
  throw new Refusal('busy')
}
