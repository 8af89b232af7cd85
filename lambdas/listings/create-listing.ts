import type { listings } from '../../shared/contract/listings.ts'
import { pointOf } from '../../shared/data/cells.ts'
import { creationOf } from '../../shared/data/idempotency.ts'
import { publishForAssociation } from '../../shared/data/publish-for-association.ts'
import { publishListing } from '../../shared/data/publish-listing.ts'
import { refusedField } from '../../shared/errors.ts'
import type { Handler } from '../runtime/handler.ts'

/** Publishes an offer or a need under the caller's name, or that of their association; its place becomes a cell. */
export const createListing: Handler<typeof listings.createListing> = async (input, caller, app) => {
  const { idempotencyKey: _, place, associationId: association, ...words } = input
  const creation = creationOf(app, { member: caller.id, operation: 'createListing', body: input })
  const draft = { ...words, place: pointOf(place) }
  if (association !== undefined) return publishForAssociation(app, { association, by: caller.id }, creation, draft)
  if (words.branchId !== undefined)
    throw refusedField({ field: 'branchId', rule: 'together', allowed: 'associationId' })
  return publishListing(app, caller.id, creation, draft)
}
