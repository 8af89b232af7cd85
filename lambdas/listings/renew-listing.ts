import type { listings } from '../../shared/contract/listings.ts'
import { actOnListing } from '../../shared/data/listing-acts.ts'
import { summaryOf } from '../../shared/data/listing-items.ts'
import { listingStep } from '../../shared/data/listing-steps.ts'
import { renewed } from '../../shared/domain/listing-life.ts'
import type { Handler } from '../runtime/handler.ts'

/** Renews the caller's own listing for its whole term, whether it is still open or has expired. */
export const renewListing: Handler<typeof listings.renewListing> = async ({ id }, caller, app) =>
  actOnListing(app, id, caller.id, ({ head, listing }, { at }) => {
    const next = renewed(head, at)
    return { steps: [listingStep(head, next, at)], answer: { ...listing, ...summaryOf(next) } }
  })
