import type { listings } from '../../shared/contract/listings.ts'
import { pointOf } from '../../shared/data/cells.ts'
import { actOnListing } from '../../shared/data/listing-acts.ts'
import { changesOf } from '../../shared/data/listing-changes.ts'
import { versionIn } from '../../shared/domain/version.ts'
import type { Handler } from '../runtime/handler.ts'

/** Changes the caller's own listing, if it is still at the version that they have read. */
export const changeListing: Handler<typeof listings.changeListing> = async (input, caller, app) => {
  const { id, ifMatch, place, ...words } = input
  const changes = { ...words, ...(place && { place: pointOf(place) }) }
  const version = versionIn(ifMatch)
  return actOnListing(app, id, caller.id, (owned, view) =>
    changesOf(owned, { version, changes }, { now: view.at, economy: app.country.economy }),
  )
}
