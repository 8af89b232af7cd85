import * as z from 'zod'
import { Instant } from '../../model/instant.ts'
import { Proof } from '../../model/proof.ts'
import type { App } from '../app.ts'
import { Again, commit, type Step } from '../commit.ts'
import { key } from '../keys.ts'
import { randomToken } from '../random-token.ts'
import type { Item } from '../table.ts'
import { AuditState } from './audit-state.ts'

/** An audit that runs in several calls of a function. There is one at a time; its item is written with every page. */
export const Run = z.object({
  id: z.string(),
  /** Changes with every page: who writes next must have seen the last. */
  mark: z.string(),
  startedAt: Instant,
  savedAt: Instant,
  finishedAt: Instant.optional(),
  state: AuditState,
})
export type Run = z.infer<typeof Run>

/** The latest run, finished or not. */
export const readRun = async (app: App): Promise<Run | undefined> => {
  const item = await app.table.get(key.audit(), { consistent: true })
  return item && Run.parse(item)
}

/** The proof of the last finished run. */
export const readProof = async (app: App): Promise<Proof | undefined> => {
  const item = await app.table.get(key.proof())
  return item && Proof.strip().parse(item)
}

export const proofStep = (proof: Proof): Step => ({
  write: { Put: { Item: { ...key.proof(), ...proof } } },
  otherwise: () => new Again(),
})

const runStep = (seen: Run | undefined, run: Run, unmet: (item: Item | undefined) => void): Step => ({
  write: {
    Put: {
      Item: { ...key.audit(), ...run },
      ConditionExpression: seen ? 'mark = :seen' : 'attribute_not_exists(PK)',
      ...(seen && { ExpressionAttributeValues: { ':seen': seen.mark } }),
    },
  },
  otherwise: (item) => {
    unmet(item)
    return new Again()
  },
})

/** Writes a run, with what belongs to it, in place of the one that was seen; undefined where somebody else was first. */
export const saveRun = async (
  app: App,
  seen: Run | undefined,
  next: Omit<Run, 'mark' | 'savedAt'>,
  steps: readonly Step[] = [],
): Promise<Run | undefined> => {
  const run: Run = { ...next, mark: randomToken(app.chance), savedAt: app.clock.now() }
  let stored: Item | undefined
  try {
    await commit(app, [runStep(seen, run, (item) => (stored = item)), ...steps])
    return run
  } catch (error) {
    if (!(error instanceof Again)) throw error
    // The answer to an earlier try was lost, and it is our own mark that stands there.
    return stored?.['mark'] === run.mark ? run : undefined
  }
}
