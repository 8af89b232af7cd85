import { Refusal } from '../errors.ts'
import type { ListingId, MemberId } from '../model/ids.ts'
import type { Listing } from '../model/listing.ts'
import type { App } from './app.ts'
import type { Step } from './commit.ts'
import { decide, type View } from './decide.ts'
import { key } from './keys.ts'
import { headOf, type ListingHead, listingOf } from './listing-items.ts'
import { actingStandingOf } from './read-account.ts'
import type { Item } from './table.ts'

/** A listing with its two items, as its owner acts on it. */
export type Owned = { head: ListingHead; listing: Listing }

/** A listing that its owner acts on. @throws Refusal `not_found`, `not_allowed` for anybody but the owner */
const ownedBy = (member: MemberId, head: Item | undefined, detail: Item | undefined): Owned => {
  const owned = { head: headOf(head), listing: listingOf(head, detail) }
  if (owned.head.owner !== member) throw new Refusal('not_allowed')
  return owned
}

/** Lets the owner act on a listing: one read, one transaction, and again when something changed meanwhile. */
export const actOnListing = (
  app: App,
  id: ListingId,
  member: MemberId,
  act: (owned: Owned, view: View) => { steps: Step[]; answer: Listing },
): Promise<Listing> =>
  decide(app, async (view) => {
    const [head, detail, standing] = await app.table.batchGet(
      [key.listing(id), key.listingDetail(id), key.standing(member)],
      view.read,
    )
    actingStandingOf(standing)
    return act(ownedBy(member, head, detail), view)
  })
