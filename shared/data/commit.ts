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
  /** The roster as it stood, which had somebody on it already, or no longer. */
  roster?: Item
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

type Written = { after: Item | undefined }

/** One try: what was written, or what the failure means, if it means more than "try again". */
const attempt = async (app: App, steps: readonly Step[], token: string): Promise<Failed | Written> => {
  const writes = steps.map((step) => step.write)
  const [only] = writes
  try {
    if (only && writes.length === 1) return { after: await app.table.write(only) }
    await app.table.transact(writes, token)
    return { after: undefined }
  } catch (error) {
    if (error instanceof WriteFailed) return { meaning: meaningOf(steps, error.reasons) }
    if (error instanceof OutcomeUnknown) return { meaning: undefined }
    throw error
  }
}

/**
 * Writes all steps or none. Conflicts, throttling and lost answers are tried again, a bounded number of times, with the
 * same token, so that a transaction whose answer was lost is not made twice. The answer is the item as a single update
 * has left it.
 * @throws Refusal what the first unmet condition means, or `busy` when the tries are spent
 * @throws Again when a condition says that the plan rests on something that changed
 */
export const commit = async (app: App, steps: readonly Step[]): Promise<Item | undefined> => {
  if (steps.length === 0) return undefined
  const token = randomToken(app.chance)
  for (let tries = 1; tries <= triesMost; tries += 1) {
    const tried = await attempt(app, steps, token)
    if ('after' in tried) return tried.after
    if (tried.meaning) throw tried.meaning
    if (tries < triesMost) await app.clock.sleep(pauseMs * 2 ** (tries - 1) * (0.5 + app.chance.unit()))
  }
  throw new Refusal('busy')
}
