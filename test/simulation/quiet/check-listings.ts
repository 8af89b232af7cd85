import { cellToParent, latLngToCell } from 'h3-js'
import type { ListingImage } from '../book/images.ts'
import type { Contents } from './contents.ts'

/** Invariant 14: where a listing is filed follows from what it is. */
const filingFaults = (listing: ListingImage): string[] => {
  const { id, latitude, longitude, remote, createdAt, status, nearCell, recentCell, nearSort, openOf } = listing
  const place = latLngToCell(latitude, longitude, 7)
  const near = cellToParent(place, 5)
  const recent = remote ? 'remote' : cellToParent(place, 3)
  const shelves = status === 'open' ? [near, recent] : [undefined, undefined]
  const own = status === 'open' ? listing.associationId : undefined
  const isShelved = nearCell === shelves[0] && recentCell === shelves[1] && openOf === own
  const isKept = listing.homeNear === near && listing.homeRecent === recent && nearSort.endsWith(`#${createdAt}`)
  return isShelved && isKept
    ? []
    : [`listing ${id} is ${status} and filed under ${nearCell ?? '-'} ${recentCell ?? '-'} ${openOf ?? '-'}`]
}

/** What has been given is what was completed, and a listing that has given all is closed. */
const givenFaults = ({ listings, exchanges }: Contents): string[] => {
  const given = new Map<string, number>()
  for (const { status, standing, listingId, quantity } of exchanges.values())
    if (status === 'completed' && !standing) given.set(listingId, (given.get(listingId) ?? 0) + quantity)
  return [...listings.values()].flatMap((listing) => {
    const count = given.get(listing.id) ?? 0
    const isOver = count === listing.quantity && ['open', 'reserved'].includes(listing.status)
    return [
      ...(count === listing.given ? [] : [`listing ${listing.id} has given ${listing.given}, and completed ${count}`]),
      ...(isOver ? [`listing ${listing.id} has given all and is ${listing.status}`] : []),
    ]
  })
}

/** Nobody waits for an answer that cannot come, on a listing that is not open. */
const waitingFaults = ({ exchanges, listings }: Contents): string[] =>
  [...exchanges.values()].flatMap(({ id, status, listingId }) => {
    const listing = listings.get(listingId)?.status ?? 'absent'
    return status === 'requested' && listing !== 'open' ? [`request ${id} waits on a listing that is ${listing}`] : []
  })

export const checkListings = (contents: Contents): string[] => [
  ...[...contents.listings.values()].flatMap(filingFaults),
  ...givenFaults(contents),
  ...waitingFaults(contents),
]
