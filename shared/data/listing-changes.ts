import { checkListing } from '../domain/listing-rules.ts'
import { Refusal, refusedField } from '../errors.ts'
import type { Economy } from '../model/country.ts'
import type { Instant } from '../model/instant.ts'
import type { Listing } from '../model/listing.ts'
import type { Point } from '../model/place.ts'
import { fileOf } from './cells.ts'
import { Again, type Step } from './commit.ts'
import type { Owned } from './listing-acts.ts'
import { detailItem, type ListingHead, summaryOf } from './listing-items.ts'
import { listingStep } from './listing-steps.ts'
import { filingOf } from './publish-listing.ts'

type Changeable = 'category' | 'title' | 'language' | 'value' | 'quantity' | 'condition' | 'remote'

/** What an owner may change; what is undefined stays. */
export type Changes = { [K in Changeable]?: Listing[K] } & {
  description?: string
  availability?: string
  place?: Point
}

type Texts = Pick<Listing, 'description' | 'availability'>

/** Pieces left after the quantity changes: what is promised stays promised. @throws Refusal `invalid_request` */
const leftAfter = (head: ListingHead, quantity: number): number => {
  const promised = head.quantity - head.left
  if (quantity <= promised) throw refusedField({ field: 'quantity', rule: 'minimum', allowed: promised + 1 })
  return quantity - promised
}

const changedHead = (head: ListingHead, changes: Changes, economy: Economy): ListingHead => {
  const { place, description: _, availability: __, ...words } = changes
  const next: ListingHead = { ...head, ...words, version: head.version + 1 }
  checkListing(next, economy)
  const isRefiled = place !== undefined || next.remote !== head.remote
  const filed = isRefiled ? fileOf(place ?? head.place) : undefined
  const shelf = filed && filingOf(filed, next.remote, head.createdAt)
  return {
    ...next,
    left: leftAfter(head, next.quantity),
    ...(filed && { ...shelf, place: filed.centre }),
  }
}

const textsAfter = (listing: Listing, { description, availability }: Changes): Texts => {
  const kept = availability ?? listing.availability
  return { description: description ?? listing.description, ...(kept !== undefined && { availability: kept }) }
}

/** Does everything that was asked for stand already? Then this edit was made, and its answer was lost. */
const isMade = (listing: Listing, { place, ...words }: Changes): boolean => {
  const stands: Record<string, unknown> = listing
  const centre = place && fileOf(place).centre
  return (
    Object.entries(words).every(([name, value]) => stands[name] === value) &&
    (!centre || JSON.stringify(centre) === JSON.stringify(listing.place))
  )
}

/** An edit of an open listing; repeating it changes nothing. @throws Refusal `stale_version` where somebody else was first, `not_open`, `invalid_request` */
export const changesOf = (
  { head, listing }: Owned,
  { version, changes }: { version: number; changes: Changes },
  { now, economy }: { now: Instant; economy: Economy },
): { steps: Step[]; answer: Listing } => {
  if (head.version === version + 1 && isMade(listing, changes)) return { steps: [], answer: listing }
  if (head.status !== 'open') throw new Refusal('not_open', { status: head.status })
  if (head.version !== version) throw new Refusal('stale_version', { version: head.version })
  const next = changedHead(head, changes, economy)
  const texts = textsAfter(listing, changes)
  const rewritten = changes.description !== undefined || changes.availability !== undefined
  return {
    steps: [listingStep(head, next, now), ...(rewritten ? [detailStep(next.id, texts)] : [])],
    answer: { ...summaryOf(next), ...texts },
  }
}

const detailStep = (id: string, texts: Texts): Step => ({
  write: { Put: { Item: detailItem({ id, ...texts }) } },
  otherwise: () => new Again(),
})
