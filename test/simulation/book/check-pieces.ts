import { add, type Check, differences, type Ground, type Sums } from './check.ts'
import type { Commit } from './commit.ts'
import type { ExchangeImage, ListingImage } from './images.ts'

const promising = new Set(['accepted', 'handed_over', 'disputed', 'completed'])

const piecesOf = (exchange: ExchangeImage | undefined): number =>
  exchange && !exchange.standing && promising.has(exchange.status) ? exchange.quantity : 0

const promisedOf = (listing: ListingImage | undefined): number => (listing ? listing.quantity - listing.left : 0)

/** Nothing is given back to a listing that was forgotten with its owner, and that the table's own expiry has taken. */
const isTaken = (id: string, { listings }: Commit, { book }: Ground): boolean =>
  book.listings.get(id)?.ttl !== undefined && !listings.some((step) => step.id === id)

/** Invariant 5: pieces promised are those of the exchanges, and never more than there are. */
export const checkPieces: Check = (commit, ground) => {
  const [expected, actual]: [Sums, Sums] = [new Map(), new Map()]
  for (const { before, after } of commit.exchanges) {
    const listing = (after ?? before)?.listingId
    if (listing !== undefined && !isTaken(listing, commit, ground))
      add(expected, listing, piecesOf(after) - piecesOf(before))
  }
  for (const { id, before, after } of commit.listings) add(actual, id, promisedOf(after) - promisedOf(before))
  return [
    ...differences('the promised pieces', expected, actual),
    ...commit.listings.flatMap(({ after }) => bounds(after)),
  ]
}

const bounds = (listing: ListingImage | undefined): string[] => {
  if (!listing) return ['a listing is gone']
  const { id, left, quantity, status, given } = listing
  const isReserved = left === 0
  return [
    ...(left >= 0 && left <= quantity ? [] : [`listing ${id} has ${left} of ${quantity} left`]),
    ...(status === 'open' && isReserved ? [`listing ${id} is open with nothing left`] : []),
    ...(status === 'reserved' && !isReserved ? [`listing ${id} is reserved with ${left} left`] : []),
    ...(given >= 0 && given <= quantity - left ? [] : [`listing ${id} has given ${given} of ${quantity - left}`]),
  ]
}

/** Each completed exchange's pieces are counted once. */
export const checkGiven: Check = (commit) => {
  const [expected, actual]: [Sums, Sums] = [new Map(), new Map()]
  for (const { before, after } of commit.exchanges) {
    if (after?.counted === true && before?.counted !== true) add(expected, after.listingId, after.quantity)
  }
  for (const { id, before, after } of commit.listings) add(actual, id, (after?.given ?? 0) - (before?.given ?? 0))
  return differences('the given pieces', expected, actual)
}
