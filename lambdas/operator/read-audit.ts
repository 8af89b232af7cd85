import type { operator } from '../../shared/contract/operator.ts'
import { readProof } from '../../shared/data/audit/run.ts'
import { Refusal } from '../../shared/errors.ts'
import type { Handler } from '../runtime/handler.ts'

/** The last proof of the ledger. */
export const readAudit: Handler<typeof operator.readAudit> = async (_input, _caller, app) => {
  const proof = await readProof(app)
  if (!proof) throw new Refusal('not_found')
  return proof
}
