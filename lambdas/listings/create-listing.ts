import type { listings } from '../../shared/contract/listings.ts'
import { pointOf } from '../../shared/data/cells.ts'
import { creationOf } from '../../shared/data/idempotency.ts'
import { publishListing } from '../../shared/data/publish-listing.ts'
import type { Handler } from '../runtime/handler.ts'

/** Publishes an offer or a need under the caller's name; its place becomes a cell. */
export const createListing: Handler<typeof listings.createListing> = async (input, caller, app) => {
  const { idempotencyKey: _, place, ...words } = input
  const creation = creationOf(app, { member: caller.id, operation: 'createListing', body: input })
  return publishListing(app, caller.id, creation, { ...words, place: pointOf(place) })
}
