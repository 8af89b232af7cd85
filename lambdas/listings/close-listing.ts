import type { listings } from '../../shared/contract/listings.ts'
import { actOnListing } from '../../shared/data/listing-acts.ts'
import { summaryOf } from '../../shared/data/listing-items.ts'
import { listingStep } from '../../shared/data/listing-steps.ts'
import { closed } from '../../shared/domain/listing-life.ts'
import type { Handler } from '../runtime/handler.ts'

/** Closes the caller's own listing: it leaves the lists at once; closing it again changes nothing. */
export const closeListing: Handler<typeof listings.closeListing> = async ({ id }, caller, app) =>
  actOnListing(app, id, caller.id, ({ head, listing }, { at }) => {
    const next = closed(head)
    return {
      steps: next === head ? [] : [listingStep(head, next, at)],
      answer: { ...listing, ...summaryOf(next) },
    }
  })
