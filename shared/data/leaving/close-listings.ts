import { closedByLeaving, isOver } from '../../domain/listing-life.ts'
import type { ListingId, MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { headOf, type ListingHead } from '../listing-items.ts'
import { listingStep } from '../listing-steps.ts'
import { type IndexMark, listingsOf } from '../own-lists.ts'

const pageSize = 50

/** All listings that a member ever had, a page at a time, newest first. */
export async function* everyListing(app: App, member: MemberId): AsyncGenerator<ListingHead[]> {
  let mark: IndexMark | undefined
  do {
    const page = await listingsOf(app, member, pageSize, mark)
    yield page.items
    mark = page.next
  } while (mark)
}

/** Closes one listing, unless it is over. */
export const closeListing = (app: App, id: ListingId): Promise<void> =>
  decide(app, async ({ at }): Promise<Plan<void>> => {
    const head = headOf(await app.table.get(key.listing(id), { consistent: true }))
    return { steps: isOver(head) ? [] : [listingStep(head, closedByLeaving(head), at)], answer: undefined }
  })

/** Closes a member's listings, each by itself: nothing can be asked for, accepted or renewed any more, and their photos go. */
export async function* closeListings(app: App, owner: MemberId): AsyncGenerator<void> {
  for await (const listings of everyListing(app, owner)) {
    for (const listing of listings) if (!isOver(listing)) await closeListing(app, listing.id)
    yield
  }
}
