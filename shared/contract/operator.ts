import * as z from 'zod'
import { Proof } from '../model/proof.ts'
import { Instant } from '../model/instant.ts'
import { routes } from './routes.ts'

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
})
