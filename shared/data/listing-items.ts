import * as z from 'zod'
import { nextListingCheck } from '../domain/listing-life.ts'
import { later } from '../domain/time.ts'
import { Refusal } from '../errors.ts'
import { type ExchangeId, MemberId } from '../model/ids.ts'
import type { Instant } from '../model/instant.ts'
import { Listing, ListingCard } from '../model/listing.ts'
import { dueKeys, key } from './keys.ts'
import { photoAttributes, photosIn } from './photos/stored-photos.ts'
import type { Item } from './table.ts'

/** Where a listing is filed in the indexes while it is open; kept aside while it is not. */
const Filing = z.object({ homeNear: z.string(), homeRecent: z.string(), nearSort: z.string() })
type Filing = z.infer<typeof Filing>

/** Few listings stand: the others do without the attribute, and their cards are the smaller. */
const isRarelyTrue = z.boolean().default(false)

const { description: _, availability: __, place: ___, ...headShape } = Listing.shape
const Head = z.object({
  ...headShape,
  ...Filing.shape,
  latitude: z.number(),
  longitude: z.number(),
  standing: isRarelyTrue,
  photos: z.array(z.string()).default([]),
  /** The exchange whose acceptance took the last piece. */
  reservedBy: z.string().exactOptional(),
  /** Who of the association's team published it. */
  postedBy: MemberId.exactOptional(),
  /** Pieces that were handed over and are settled. */
  given: z.int().min(0),
  bodyHash: z.string().exactOptional(),
})

/** A listing as the schedule, the moves of exchanges and the lists need it: all but its long texts. */
export type ListingHead = Omit<Listing, 'description' | 'availability'> &
  Filing & { reservedBy?: ExchangeId; postedBy?: MemberId; given: number; bodyHash?: string }

/** The head in an item. @throws Refusal `not_found` where there is none */
export const headOf = (item: Item | undefined): ListingHead => {
  if (!item) throw new Refusal('not_found')
  const { latitude, longitude, photos, ...head } = Head.parse(item)
  return { ...head, photos: photosIn(photos), place: { latitude, longitude } }
}

/** Where a remote listing is filed among the newest: one shelf for the whole country. */
export const remoteShelf = 'remote'

/**
 * A head's item. Only an open listing is in the indexes; only an open one is due, and never in an hour that the schedule
 * has passed already.
 */
export const headItem = (head: ListingHead, now: Instant): Item => {
  const { place, photos, standing, ...rest } = head
  const isOpen = head.status === 'open'
  return {
    ...rest,
    ...(standing && { standing }),
    ...photoAttributes(photos),
    ...place,
    ...(isOpen && { nearCell: head.homeNear, recentCell: head.homeRecent }),
    ...(isOpen && head.associationId !== undefined && { openOf: head.associationId }),
    ...(isOpen && dueKeys(later(nextListingCheck(head.expiresAt, now).at, now))),
  }
}

type Detail = Pick<Listing, 'description' | 'availability'>

/** The item of a listing's long texts. */
export const detailItem = (listing: Detail & { id: string }): Item => ({
  ...key.listingDetail(listing.id),
  description: listing.description,
  ...(listing.availability !== undefined && { availability: listing.availability }),
})

/** A head with its long texts. @throws Refusal `not_found` where there are none: its owner has left */
export const wholeListing = (head: ListingHead, detail: Item | undefined): Listing => {
  const { description, availability } = detail ?? {}
  if (typeof description !== 'string') throw new Refusal('not_found')
  return {
    ...summaryOf(head),
    description,
    ...(typeof availability === 'string' && { availability }),
  }
}

/** The whole listing from its two items; what is for the table alone stays there. @throws Refusal `not_found` */
export const listingOf = (head: Item | undefined, detail: Item | undefined): Listing =>
  wholeListing(headOf(head), detail)

/** A listing without its long texts, as its owner's list shows it. */
export const summaryOf = (head: ListingHead): Omit<Listing, 'description' | 'availability'> => {
  const {
    homeNear: _near,
    homeRecent: _recent,
    nearSort: _sort,
    reservedBy: _by,
    postedBy: _poster,
    given: _given,
    bodyHash: _hash,
    ...rest
  } = head
  return rest
}

const Card = z.object({
  ...ListingCard.omit({ place: true, distanceKm: true }).shape,
  standing: isRarelyTrue,
  latitude: z.number(),
  longitude: z.number(),
})

/** The card in an item of a listing index. */
export const cardOf = (item: Item): ListingCard => {
  const { latitude, longitude, ...card } = Card.parse(item)
  return { ...card, place: { latitude, longitude } }
}
