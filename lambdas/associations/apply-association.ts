import type { associations } from '../../shared/contract/associations.ts'
import { applyAssociation as apply } from '../../shared/data/associations/apply-association.ts'
import { teamView } from '../../shared/data/associations/see-association.ts'
import { pointOf } from '../../shared/data/cells.ts'
import { creationOf } from '../../shared/data/idempotency.ts'
import { refusedField } from '../../shared/errors.ts'
import type { Handler } from '../runtime/handler.ts'

/** Applies for an association; its place becomes a cell, and the caller its first coordinator. */
export const applyAssociation: Handler<typeof associations.applyAssociation> = async (input, caller, app) => {
  const { idempotencyKey: _, place, ...words } = input
  if (words.registrationNumber === undefined && words.vouchedBy === undefined)
    throw refusedField({ field: 'registrationNumber', rule: 'required' })
  const creation = creationOf(app, { member: caller.id, operation: 'applyAssociation', body: input })
  const head = await apply(app, caller.id, creation, { ...words, place: pointOf(place) })
  return teamView(head, words.description, { role: 'coordinator' })
}
