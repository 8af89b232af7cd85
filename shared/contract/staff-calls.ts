// Written by `npm run openapi` from the contract.
import type { Calls } from './operations.ts'

/** Where the operations are of moderators and operators: all that a client needs of the contract at run time. */
export const staffCalls = {
  resolveDispute: { method: 'POST', path: '/v1/exchanges/{id}/resolution' },
  startAudit: { method: 'POST', path: '/v1/operator/audit' },
  readAudit: { method: 'GET', path: '/v1/operator/audit' },
  listApplications: { method: 'GET', path: '/v1/operator/associations' },
  readApplication: { method: 'GET', path: '/v1/operator/associations/{id}' },
  decideAssociation: { method: 'POST', path: '/v1/associations/{id}/verification' },
} as const satisfies Partial<Calls>
