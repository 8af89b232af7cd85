import { expiryOf } from '../domain/listing-life.ts'
import { checkListing } from '../domain/listing-rules.ts'
import { Refusal } from '../errors.ts'
import type { MemberId } from '../model/ids.ts'
import type { Instant } from '../model/instant.ts'
import type { Listing } from '../model/listing.ts'
import type { Point } from '../model/place.ts'
import type { App } from './app.ts'
import { type Filed, fileOf } from './cells.ts'
import { decide, type Plan } from './decide.ts'
import type { Creation } from './idempotency.ts'
import { key } from './keys.ts'
import { headOf, type ListingHead, listingOf, remoteShelf, summaryOf } from './listing-items.ts'
import { newListingSteps } from './listing-steps.ts'
import { profileOf } from './members.ts'
import { actingStandingOf } from './read-account.ts'
import type { Item } from './table.ts'

/** What its owner says of a new listing. */
export type Draft = Pick<
  Listing,
  'kind' | 'subject' | 'category' | 'title' | 'description' | 'language' | 'value' | 'quantity' | 'standing' | 'remote'
> &
  Partial<Pick<Listing, 'condition' | 'availability' | 'branchId'>> & { place: Point }

/** Where a listing is filed: by place, and by time in its wider region or on the remote shelf. */
export const filingOf = ({ nearCell, recentCell, nearDigits }: Filed, remote: boolean, createdAt: Instant) => ({
  homeNear: nearCell,
  homeRecent: remote ? remoteShelf : recentCell,
  nearSort: `${nearDigits}#${createdAt}`,
})

/** Whose a listing is; of an association, who of its team published it. */
type Owner = { id: MemberId; name: string; postedBy?: MemberId }

const headFrom = (draft: Draft, creation: Creation, { id, name, postedBy }: Owner, at: Instant): ListingHead => {
  const { description: _, availability: __, place, ...words } = draft
  const filed = fileOf(place)
  return {
    ...words,
    ...creation,
    version: 1,
    status: 'open',
    left: draft.quantity,
    given: 0,
    place: filed.centre,
    owner: id,
    ownerName: name,
    ...(postedBy !== undefined && { associationId: id, postedBy }),
    photos: [],
    createdAt: at,
    expiresAt: expiryOf(draft.category, at),
    ...filingOf(filed, draft.remote, at),
  }
}

/** What a new listing writes, and how it reads. @throws Refusal `key_reused` where its key made another one before */
export const publishing = (
  draft: Draft,
  creation: Creation,
  { owner, known, at }: { owner: Owner; known: readonly (Item | undefined)[]; at: Instant },
): Plan<Listing> => {
  const [head, detail] = known
  if (head) {
    if (headOf(head).bodyHash !== creation.bodyHash) throw new Refusal('key_reused')
    return { steps: [], answer: listingOf(head, detail) }
  }
  const made = headFrom(draft, creation, owner, at)
  const answer = { ...draft, ...summaryOf(made) }
  return { steps: newListingSteps(made, answer), answer }
}

/** Publishes a member's listing, once for each creation. @throws Refusal `invalid_request`, `key_reused` */
export const publishListing = async (app: App, owner: MemberId, creation: Creation, draft: Draft): Promise<Listing> => {
  checkListing(draft, app.country.economy)
  return decide(app, async ({ read, at }): Promise<Plan<Listing>> => {
    const [profile, standing, ...known] = await app.table.batchGet(
      [key.profile(owner), key.standing(owner), key.listing(creation.id), key.listingDetail(creation.id)],
      read,
    )
    actingStandingOf(standing)
    const { displayName } = profileOf(profile)
    return publishing(draft, creation, { owner: { id: owner, name: displayName }, known, at })
  })
}
