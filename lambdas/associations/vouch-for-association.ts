import type { associations } from '../../shared/contract/associations.ts'
import { vouchFor } from '../../shared/data/associations/vouch.ts'
import type { Handler } from '../runtime/handler.ts'

/** Vouches for an application, in the name of an association that the caller coordinates. */
export const vouchForAssociation: Handler<typeof associations.vouchForAssociation> = async (
  { id, associationId },
  caller,
  app,
) => vouchFor(app, id, { voucher: associationId, by: caller.id })
