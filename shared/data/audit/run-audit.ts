import { msOf } from '../../domain/time.ts'
import { Refusal } from '../../errors.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { randomToken } from '../random-token.ts'
import { auditedFrom } from './audit-ledger.ts'
import { auditPage } from './audit-page.ts'
import { newAudit } from './audit-state.ts'
import { proofStep, readRun, type Run, saveRun } from './run.ts'

/** A run that has written no page for so long has lost its function. */
const aliveMs = 45_000
const triesMost = 3

const ageMs = (app: App, at: Instant): number => msOf(app.clock.now()) - msOf(at)

/**
 * The run to go on with: the one under way if it began less than `joinMs` ago, else a new one in its place.
 * `isAlive` says that a function is at it already.
 */
export const beginAudit = async (app: App, { joinMs }: { joinMs: number }): Promise<{ run: Run; isAlive: boolean }> => {
  for (let tries = 0; tries < triesMost; tries += 1) {
    const seen = await readRun(app)
    if (seen && !seen.finishedAt && ageMs(app, seen.startedAt) < joinMs)
      return { run: seen, isAlive: ageMs(app, seen.savedAt) < aliveMs }
    const startedAt = app.clock.now()
    const run = await saveRun(app, seen, { id: randomToken(app.chance), startedAt, state: newAudit(startedAt) })
    if (run) return { run, isAlive: false }
  }
  throw new Refusal('busy')
}

/** One page more; with the last, the proof is written. */
const nextPage = async (app: App, run: Run): Promise<Run | undefined> => {
  const state = await auditPage(app, run.state)
  if (!state.isDone) return saveRun(app, run, { ...run, state })
  const finishedAt = app.clock.now()
  return saveRun(app, run, { ...run, state, finishedAt }, [proofStep(auditedFrom(state, finishedAt).proof)])
}

/**
 * Goes on with a run where it stands, page by page, at least one. Undefined where there is nothing to do: the run is
 * finished, replaced, or another function is at it.
 */
export const continueAudit = async (
  app: App,
  id: string,
  { mayGoOn }: { mayGoOn: () => boolean },
): Promise<Run | undefined> => {
  let run = await readRun(app)
  if (run?.id !== id || run.finishedAt) return undefined
  do {
    run = await nextPage(app, run)
  } while (run && !run.finishedAt && mayGoOn())
  return run
}
