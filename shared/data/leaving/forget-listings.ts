import { isOver } from '../../domain/listing-life.ts'
import { msOf, plusDays } from '../../domain/time.ts'
import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import type { ListingHead } from '../listing-items.ts'
import type { Write } from '../table.ts'
import { closeListing, everyListing } from './close-listings.ts'
import { writeIfThere } from './write-if-there.ts'

/** Nothing that was under way needs a listing's head longer than this. */
const keptDays = 1

const goneAt = (app: App): number => Math.floor(msOf(plusDays(app.clock.now(), keptDays)) / 1_000)

const forgottenTexts = ({ id }: ListingHead, ttl: number): Write => ({
  Update: {
    Key: key.listingDetail(id),
    UpdateExpression: 'SET #ttl = :ttl REMOVE description, availability',
    ConditionExpression: 'attribute_exists(description)',
    ExpressionAttributeNames: { '#ttl': 'ttl' },
    ExpressionAttributeValues: { ':ttl': ttl },
  },
})

const forgottenHead = ({ id }: ListingHead, ttl: number): Write => ({
  Update: {
    Key: key.listing(id),
    UpdateExpression: 'SET ownerName = :none, #ttl = :ttl',
    ConditionExpression: 'ownerName <> :none',
    ExpressionAttributeNames: { '#ttl': 'ttl' },
    ExpressionAttributeValues: { ':none': '', ':ttl': ttl },
  },
})

/**
 * Forgets a member's listings: nobody can read one any more from now on, and the table lets go of what is left of them
 * a day later. No function may delete; the table's own expiry does.
 */
export async function* forgetListings(app: App, owner: MemberId): AsyncGenerator<void> {
  for await (const listings of everyListing(app, owner)) {
    for (const listing of listings.filter(({ ownerName }) => ownerName !== '')) {
      // An index may have shown it too late to be closed before; an open one that expires would stay in the word index.
      if (!isOver(listing)) await closeListing(app, listing.id)
      await writeIfThere(app, forgottenTexts(listing, goneAt(app)))
      await writeIfThere(app, forgottenHead(listing, goneAt(app)))
    }
    yield
  }
}
