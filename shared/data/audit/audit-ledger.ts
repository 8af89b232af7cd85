import type { Instant } from '../../model/instant.ts'
import type { Proof } from '../../model/proof.ts'
import type { App } from '../app.ts'
import { auditPage } from './audit-page.ts'
import { type AuditState, type Finding, newAudit, type Sums } from './audit-state.ts'

/** What an audit found: the proof, and what operators look at when it fails. */
export type Audited = { proof: Proof; findings: Finding[]; commons: Sums['commons'] }

/** The proof that a finished audit gives. */
export const auditedFrom = ({ accounts, sums, difference, findings }: AuditState, at: Instant): Audited => {
  const { grant, settlement, correction, return: returned } = sums.commons
  const commons = grant + settlement + correction + returned
  const proof = { balanced: difference === 0, at, accounts, transfers: sums.transfers, difference, commons }
  return { proof, findings, commons: sums.commons }
}

/**
 * Audits the whole table in one go and stores nothing. While others write, the newest transfers are followed one by
 * one; `isQuiet` says that nobody does, so that everything is paired by sums.
 */
export const auditLedger = async (app: App, { isQuiet = false } = {}): Promise<Audited> => {
  let state = newAudit(app.clock.now(), isQuiet)
  while (!state.isDone) state = await auditPage(app, state)
  return auditedFrom(state, app.clock.now())
}
