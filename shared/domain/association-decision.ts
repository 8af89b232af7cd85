import { Refusal } from '../errors.ts'
import type { AssociationHead, AssociationStatus, Verdict } from '../model/association.ts'
import type { MemberId } from '../model/ids.ts'
import type { Instant } from '../model/instant.ts'
import { plusDays, plusMs } from './time.ts'

/** A verification holds for a year; then an operator looks again. */
const reviewDays = 365
/** The same decision with the same reason is, for so long, the same decision sent twice. */
const repeatMs = 3_600_000

/** What may be decided in each state; to verify a verified one again is its yearly review. */
const open: Record<AssociationStatus, readonly Verdict[]> = {
  pending: ['verified', 'refused'],
  verified: ['verified', 'suspended'],
  suspended: ['verified'],
  refused: [],
}

/** What an operator decides about an association, and why. */
export type Decision = { decision: Verdict; reason: string; by: MemberId; at: Instant }

/** Was this very decision made already, and its answer lost? */
export const isDecided = (head: AssociationHead, { decision, reason, by, at }: Decision): boolean =>
  head.status === decision &&
  head.reason === reason &&
  head.decidedBy === by &&
  at <= plusMs(head.decidedAt ?? '1970-01-01T00:00:00.000Z', repeatMs)

/** The association after a decision. @throws Refusal `wrong_state`, `not_vouched` */
export const decided = (head: AssociationHead, { decision, reason, by, at }: Decision): AssociationHead => {
  if (!open[head.status].includes(decision)) throw new Refusal('wrong_state', { status: head.status })
  const isKnown = head.registrationNumber !== undefined || head.vouchedAt !== undefined
  if (decision === 'verified' && !isKnown) throw new Refusal('not_vouched')
  const { reviewDue: _, ...rest } = head
  return {
    ...rest,
    version: head.version + 1,
    status: decision,
    reason,
    decidedAt: at,
    decidedBy: by,
    ...(decision === 'verified' && { reviewDue: plusDays(at, reviewDays) }),
  }
}

/** Nobody coordinates any more: a verified association is suspended until an operator looks, an application is over. */
export const abandoned = (head: AssociationHead): AssociationHead => {
  if (head.status === 'pending') return { ...head, status: 'refused' }
  return head.status === 'verified' ? { ...head, status: 'suspended' } : head
}

/** A register’s name, or a number in it, as two spellings of it are the same. */
export const registrationKey = (written: string): string =>
  written
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
