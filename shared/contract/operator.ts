import * as z from 'zod'
import { Association, AssociationStatus, DecisionReason, Verdict } from '../model/association.ts'
import { AssociationId, MemberId } from '../model/ids.ts'
import { Proof } from '../model/proof.ts'
import { Instant } from '../model/instant.ts'
import { cursor, limit, pageOf } from './inputs.ts'
import { routes } from './routes.ts'

/** An association as operators see it: with the page of the register where its number is looked up. */
const registered = {
  ...Association.omit({ role: true }).shape,
  registerUrl: z.url().exactOptional(),
  appliedBy: MemberId,
  /** The yearly review is due. */
  isReviewDue: z.boolean(),
}
const RegisteredAssociation = z.strictObject(registered).meta({ id: 'RegisteredAssociation' })

export const operator = routes({
  startAudit: {
    method: 'POST',
    path: '/v1/operator/audit',
    summary: 'Prove the ledger now: recompute every account from its entries.',
    allow: ['operators'],
    input: z.strictObject({}),
    output: z.strictObject({ startedAt: Instant }).meta({ id: 'AuditStarted' }),
    status: 202,
    errors: ['busy'],
  },
  readAudit: {
    method: 'GET',
    path: '/v1/operator/audit',
    summary: 'The last proof of the ledger.',
    allow: ['operators'],
    input: z.strictObject({}),
    output: Proof,
    errors: ['not_found'],
  },
  listApplications: {
    method: 'GET',
    path: '/v1/operator/associations',
    summary:
      'Associations in one state, whoever applied first comes first; with `due`, those whose yearly review is due. A page may be short while a cursor follows.',
    allow: ['operators'],
    input: z.strictObject({
      status: AssociationStatus.default('pending'),
      due: z.boolean().exactOptional(),
      limit,
      cursor,
    }),
    output: pageOf(RegisteredAssociation),
    errors: ['invalid_cursor'],
  },
  readApplication: {
    method: 'GET',
    path: '/v1/operator/associations/{id}',
    summary: 'An association with every decision about it, newest first.',
    allow: ['operators'],
    input: z.strictObject({ id: AssociationId }),
    output: z
      .strictObject({
        ...registered,
        decisions: z.array(
          z
            .strictObject({ at: Instant, decision: Verdict, reason: DecisionReason, by: MemberId })
            .meta({ id: 'AssociationDecision' }),
        ),
      })
      .meta({ id: 'Application' }),
    errors: ['not_found'],
  },
  decideAssociation: {
    method: 'POST',
    path: '/v1/associations/{id}/verification',
    summary: 'Verify, refuse or suspend an association, with a reason; verifying again is its yearly review.',
    allow: ['operators'],
    input: z.strictObject({ id: AssociationId, decision: Verdict, reason: DecisionReason }),
    output: RegisteredAssociation,
    errors: ['not_found', 'own_association', 'wrong_state', 'not_vouched', 'busy', 'account_closed'],
  },
})
