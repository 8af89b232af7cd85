import { nextListingCheck, photosEnd } from '../../domain/listing-life.ts'
import { plusDays, plusMs } from '../../domain/time.ts'
import type { ListingId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import { readersOfListing } from '../associations/readers-for.ts'
import type { App } from '../app.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan, type View } from '../decide.ts'
import { dueKeys, key } from '../keys.ts'
import { declineAll } from '../follow/decline-requests.ts'
import { headOf, type ListingHead } from '../listing-items.ts'
import { listingStep } from '../listing-steps.ts'
import { tell } from '../notices.ts'
import { clearAlbum } from '../photos/clear-album.ts'
import type { Item } from '../table.ts'

/** An expired listing may be renewed, with its photos: they stay for a while. */
const keepsPhotos = (listing: ListingHead, at: Instant): boolean =>
  listing.status === 'expired' && listing.photos.length > 0 && photosEnd(listing) > at

/** When a listing that is not open is looked at again: a reserved one may be open by tomorrow. */
const nextLook = (listing: ListingHead, at: Instant): Instant | undefined => {
  if (listing.status === 'reserved') return plusDays(at, 1)
  return keepsPhotos(listing, at) ? photosEnd(listing) : undefined
}

/** A listing that is not open needs no more checks, but for those that may be open again. */
const postponed = (listing: ListingHead, at: Instant): Step => {
  const next = nextLook(listing, at)
  const due = next !== undefined && dueKeys(next)
  return {
    write: {
      Update: {
        Key: key.listing(listing.id),
        UpdateExpression: due ? 'SET dueHour = :hour, dueAt = :at' : 'REMOVE dueHour, dueAt',
        ConditionExpression: '#status = :seen',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: {
          ':seen': listing.status,
          ...(due && { ':hour': due.dueHour, ':at': due.dueAt }),
        },
      },
    },
    otherwise: () => new Again(),
  }
}

/** What is done, and told. One that was looked at for another reason, being open again, is put where its own time comes. */
const stepsOf = (
  item: Item,
  listing: ListingHead,
  dueAt: string,
  { at }: View,
): { steps: Step[]; what?: ReturnType<typeof nextListingCheck>['what'] } => {
  if (item['dueAt'] === undefined || dueAt > at) return { steps: [] }
  if (listing.status !== 'open') return { steps: [postponed(listing, at)] }
  const isOver = listing.expiresAt <= at
  const next: ListingHead = isOver ? { ...listing, status: 'expired', version: listing.version + 1 } : listing
  const check = nextListingCheck(listing.expiresAt, plusMs(dueAt, -1))
  const steps = [listingStep(listing, next, at)]
  if (isOver) return { steps, what: 'listing_expired' }
  return check.at <= at ? { steps, what: check.what } : { steps }
}

/** Warns the owner of a listing that will expire, or lets it expire; a late sweep skips warnings that no longer help. */
export const sweepListing = (app: App, id: ListingId): Promise<void> =>
  decide(app, async (view): Promise<Plan<void>> => {
    const item = await app.table.get(key.listing(id), { consistent: true })
    const listing = headOf(item)
    if (listing.status !== 'open') await declineAll(app, listing)
    if (listing.status === 'expired' && !keepsPhotos(listing, view.at)) await clearAlbum(app, id)
    const { steps, what } = stepsOf(item ?? {}, listing, String(item?.['dueAt']), view)
    if (what) {
      const cause = `${id} ${listing.expiresAt}`
      for (const to of await readersOfListing(app, listing))
        await tell(app, { to, kind: what, at: String(item?.['dueAt']), cause, listingId: id })
    }
    return { steps, answer: undefined }
  })
