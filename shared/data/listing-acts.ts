import { Refusal } from '../errors.ts'
import type { AssociationId, ListingId, MemberId } from '../model/ids.ts'
import type { Listing } from '../model/listing.ts'
import { inNameOf } from './associations/act-in-name.ts'
import { actStep } from './associations/act-step.ts'
import type { App } from './app.ts'
import type { Step } from './commit.ts'
import { decide, type Plan, type View } from './decide.ts'
import { key } from './keys.ts'
import { headOf, type ListingHead, listingOf } from './listing-items.ts'
import { actingStandingOf } from './read-account.ts'

/** A listing with its two items, as its owner acts on it. */
export type Owned = { head: ListingHead; listing: Listing }

type Act = (owned: Owned, view: View) => { steps: Step[]; answer: Listing }

const actNoted = (app: App, { head }: Owned, association: AssociationId, by: MemberId, { at }: View): Step =>
  actStep(app, association, at, { did: 'listing_changed', by, about: head.id })

/** What the owner writes, or somebody of the team of the association that owns it; the act log keeps who did. @throws Refusal `not_allowed` for anybody else */
const planFor = async (app: App, owned: Owned, member: MemberId, act: Act, view: View): Promise<Plan<Listing>> => {
  const { owner, associationId: association } = owned.head
  if (owner === member) return act(owned, view)
  if (association === undefined) throw new Refusal('not_allowed')
  return inNameOf(app, { association, member, stranger: 'not_allowed' }, async () => {
    const { steps, answer } = act(owned, view)
    return { steps: steps.length === 0 ? [] : [...steps, actNoted(app, owned, association, member, view)], answer }
  })
}

/** Lets the owner act on a listing: one read, one transaction, and again when something changed meanwhile. */
export const actOnListing = (app: App, id: ListingId, member: MemberId, act: Act): Promise<Listing> =>
  decide(app, async (view) => {
    const [head, detail, standing] = await app.table.batchGet(
      [key.listing(id), key.listingDetail(id), key.standing(member)],
      view.read,
    )
    actingStandingOf(standing)
    return planFor(app, { head: headOf(head), listing: listingOf(head, detail) }, member, act, view)
  })
