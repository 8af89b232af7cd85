import { listings } from '../../shared/contract/listings.ts'
import { api } from '../runtime/api.ts'
import { runningApp } from '../runtime/running-app.ts'
import { browseListings } from './browse-listings.ts'
import { changeListing } from './change-listing.ts'
import { closeListing } from './close-listing.ts'
import { createListing } from './create-listing.ts'
import { listAskers } from './list-askers.ts'
import { quoteListing } from './quote-listing.ts'
import { readListing } from './read-listing.ts'
import { renewListing } from './renew-listing.ts'

export const handler = api(listings, runningApp, {
  createListing,
  browseListings,
  readListing,
  changeListing,
  closeListing,
  renewListing,
  listAskers,
  quoteListing,
})
