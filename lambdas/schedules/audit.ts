import type { Context } from 'aws-lambda'
import * as z from 'zod'
import { beginAudit, continueAudit } from '../../shared/data/audit/run-audit.ts'
import type { App } from '../../shared/data/app.ts'
import type { Run } from '../../shared/data/audit/run.ts'
import { environment } from '../runtime/environment.ts'
import { invoke } from '../runtime/invoke.ts'
import { metric } from '../runtime/metric.ts'
import { runningApp } from '../runtime/running-app.ts'

const reserveMs = 30_000
/** The schedule goes on with a run that lost its function, but not with yesterday's. */
const joinMs = 2 * 3_600_000

/** What the operator's call, and this function itself, send along. The schedule's event names no run. */
const Event = z.object({ run: z.string().optional() })

const runFor = async (app: App, event: unknown): Promise<string | undefined> => {
  const { run: named } = Event.parse(event ?? {})
  if (named !== undefined) return named
  const { run, isAlive } = await beginAudit(app, { joinMs })
  return isAlive ? undefined : run.id
}

const report = ({ state }: Run): void => {
  metric('LedgerDifference', state.difference, 'Count')
  if (state.findings.length > 0) console.error({ message: 'The ledger does not tally', findings: state.findings })
}

/**
 * Proves the ledger: every hour, and when an operator asks. Calls itself before its time is up; Lambda stops such a
 * chain after 16 calls, and the next hour goes on from there.
 */
export const handler = async (event: unknown, context: Context): Promise<void> => {
  const app = runningApp()
  const id = await runFor(app, event)
  if (id === undefined) return
  const run = await continueAudit(app, id, { mayGoOn: () => context.getRemainingTimeInMillis() > reserveMs })
  if (!run) return
  if (run.finishedAt) report(run)
  else await invoke(environment.auditFunction(), { run: id })
}
