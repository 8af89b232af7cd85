import type { listings } from '../../shared/contract/listings.ts'
import { key } from '../../shared/data/keys.ts'
import { listingOf } from '../../shared/data/listing-items.ts'
import { actingStandingOf, isBlocked } from '../../shared/data/read-account.ts'
import { Refusal } from '../../shared/errors.ts'
import type { Handler } from '../runtime/handler.ts'

/** Reads a listing, in one call; between members who are blocked it does not exist. */
export const readListing: Handler<typeof listings.readListing> = async ({ id }, caller, app) => {
  const keys = [key.listing(id), key.listingDetail(id), ...(caller ? [key.standing(caller.id)] : [])]
  const [head, detail, standing] = await app.table.batchGet(keys)
  const listing = listingOf(head, detail)
  if (isBlocked(actingStandingOf(standing), listing.owner)) throw new Refusal('not_found')
  return listing
}
