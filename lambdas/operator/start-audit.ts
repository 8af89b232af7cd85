import type { operator } from '../../shared/contract/operator.ts'
import { beginAudit } from '../../shared/data/audit/run-audit.ts'
import { environment } from '../runtime/environment.ts'
import type { Handler } from '../runtime/handler.ts'
import { invoke } from '../runtime/invoke.ts'

/** A run that began this recently is joined; it is not begun anew with each call. */
const joinMs = 5 * 60_000

/** Begins to prove the ledger, now; the proof follows when the whole table is read. */
export const startAudit: Handler<typeof operator.startAudit> = async (_input, _caller, app) => {
  const { run, isAlive } = await beginAudit(app, { joinMs })
  if (!isAlive) await invoke(environment.auditFunction(), { run: run.id })
  return { startedAt: run.startedAt }
}
