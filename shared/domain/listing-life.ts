import { Refusal } from '../errors.ts'
import type { Instant } from '../model/instant.ts'
import type { Listing } from '../model/listing.ts'
import { plusDays } from './time.ts'

const termDays = 60
const foodTermDays = 3
const warningDays = [7, 1] as const

/** When a listing that is published or renewed now expires: after 60 days, food after 3. */
export const expiryOf = (category: Listing['category'], from: Instant): Instant =>
  plusDays(from, category === 'food' ? foodTermDays : termDays)

/** What the schedule has to do next for an open listing: warn its owner, or let it expire. */
export type ListingCheck = {
  at: Instant
  what: 'listing_expires_week' | 'listing_expires_tomorrow' | 'listing_expired'
}

/** The next check after `after` (exclusive): warnings 7 days and 1 day before the expiry, then the expiry itself. */
export const nextListingCheck = (expiresAt: Instant, after: Instant): ListingCheck => {
  const week = plusDays(expiresAt, -warningDays[0])
  const tomorrow = plusDays(expiresAt, -warningDays[1])
  if (week > after) return { at: week, what: 'listing_expires_week' }
  if (tomorrow > after) return { at: tomorrow, what: 'listing_expires_tomorrow' }
  return { at: expiresAt, what: 'listing_expired' }
}

type Living = Pick<Listing, 'status' | 'version' | 'category' | 'expiresAt' | 'left' | 'quantity'>

/** A listing that its owner closes; a closed one stays as it is. @throws Refusal `not_open` for an expired or removed one */
export const closed = <T extends Living>(listing: T): T => {
  if (listing.status === 'closed') return listing
  if (listing.status === 'expired' || listing.status === 'removed')
    throw new Refusal('not_open', { status: listing.status })
  return { ...listing, status: 'closed', version: listing.version + 1 }
}

/** Over for good: neither an acceptance nor a renewal brings it back. */
export const isOver = ({ status }: Pick<Living, 'status'>): boolean => status === 'closed' || status === 'removed'

/** A listing whose owner leaves Indigo: nobody is left to renew it either. */
export const closedByLeaving = <T extends Living>(listing: T): T =>
  isOver(listing) ? listing : { ...listing, status: 'closed', version: listing.version + 1 }

/** How long an expired listing keeps its photos, so that a renewal finds them. */
const photosAfterExpiryDays = 30

/** When the photos of a listing that has expired are removed. */
export const photosEnd = ({ expiresAt }: Pick<Living, 'expiresAt'>): Instant =>
  plusDays(expiresAt, photosAfterExpiryDays)

/** A listing with a whole term ahead of it again. @throws Refusal `not_open` unless it is open or expired */
export const renewed = <T extends Living>(listing: T, now: Instant): T => {
  if (listing.status !== 'open' && listing.status !== 'expired')
    throw new Refusal('not_open', { status: listing.status })
  return { ...listing, status: 'open', version: listing.version + 1, expiresAt: expiryOf(listing.category, now) }
}
