import { assert, Refusal } from '../errors.ts'
import type { AssociationId, ExchangeId, ListingId } from '../model/ids.ts'
import type { Instant } from '../model/instant.ts'
import { ListingStatus } from '../model/listing.ts'
import { changeOf } from './change.ts'
import { Again, type Step } from './commit.ts'
import { key } from './keys.ts'
import { detailItem, headItem, type ListingHead } from './listing-items.ts'
import type { Item } from './table.ts'

const status = { '#status': 'status', '#left': 'left' }

/** Why nothing more can be promised of a listing. */
export const refusalOf = (listing: Pick<ListingHead, 'status' | 'left'>): Refusal => {
  if (listing.status === 'reserved') return new Refusal('already_reserved')
  if (listing.status !== 'open') return new Refusal('not_open', { status: listing.status })
  return new Refusal('not_enough_left', { left: listing.left })
}

const unmet = (quantity: number) => (item: Item | undefined) => {
  const seen = { status: ListingStatus.catch('removed').parse(item?.['status']), left: Number(item?.['left'] ?? 0) }
  return seen.status === 'open' && seen.left >= quantity ? new Again() : refusalOf(seen)
}

/** Takes pieces of a listing for an accepted exchange; the last ones take it out of the lists. */
export const reserveStep = (listing: ListingHead, quantity: number, exchange: ExchangeId): Step => {
  const takesLast = listing.left === quantity
  return {
    write: {
      Update: {
        Key: key.listing(listing.id),
        UpdateExpression: takesLast
          ? 'SET #status = :reserved, #left = :none, reservedBy = :exchange REMOVE nearCell, recentCell, openOf'
          : 'ADD #left :less',
        ConditionExpression: takesLast
          ? '#status = :open AND #left = :quantity'
          : '#status = :open AND #left > :quantity',
        ExpressionAttributeNames: status,
        ExpressionAttributeValues: {
          ':open': 'open',
          ':quantity': quantity,
          ...(takesLast ? { ':reserved': 'reserved', ':none': 0, ':exchange': exchange } : { ':less': 0 - quantity }),
        },
      },
    },
    otherwise: unmet(quantity),
  }
}

/** A standing listing lends nothing out, but it must be open. */
export const stillOpenStep = (listing: ListingHead): Step => ({
  write: {
    ConditionCheck: {
      Key: key.listing(listing.id),
      ConditionExpression: '#status = :open',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':open': 'open' },
    },
  },
  otherwise: unmet(0),
})

/** What is known of a listing that the table has let go of, a day after its owner left: nothing is given back to it. */
export const goneStatus = 'gone'

const opened = 'SET #status = :open, nearCell = homeNear, recentCell = homeRecent'

/** Whose pieces go back: `association` where it is an association's listing. */
type GivenBack = { listingId: ListingId; association: AssociationId | undefined }

/** Gives the pieces of a cancelled exchange back; a reserved listing is open again. `seen` is the state it is believed in. */
export const giveBackStep = ({ listingId, association }: GivenBack, quantity: number, seen: string): Step => ({
  write: {
    Update: {
      Key: key.listing(listingId),
      UpdateExpression:
        seen === 'reserved'
          ? `${opened}${association === undefined ? '' : ', openOf = :association'} REMOVE reservedBy ADD #left :quantity`
          : 'ADD #left :quantity',
      ConditionExpression: '#status = :seen',
      ExpressionAttributeNames: status,
      ExpressionAttributeValues: {
        ':quantity': quantity,
        ':seen': seen,
        ...(seen === 'reserved' && { ':open': 'open' }),
        ...(seen === 'reserved' && association !== undefined && { ':association': association }),
      },
    },
  },
  otherwise: (item) => new Again({ listingStatus: item ? String(item['status']) : goneStatus }),
})

/** A new listing: its head and its long texts. */
export const newListingSteps = (head: ListingHead, detail: Parameters<typeof detailItem>[0]): Step[] => [
  {
    write: {
      Put: {
        Item: { ...key.listing(head.id), ...headItem(head, head.createdAt) },
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
    otherwise: () => new Again(),
  },
  { write: { Put: { Item: detailItem(detail) } }, otherwise: () => new Again() },
]

/** From one version of a listing's head to the next, on condition that nothing of it changed meanwhile. */
export const listingStep = (before: ListingHead, after: ListingHead, now: Instant): Step => {
  const change = changeOf({ ...headItem(before, now), dueHour: '', dueAt: '' }, headItem(after, now))
  assert(change, 'a step of a listing changes it')
  return {
    write: {
      Update: {
        Key: key.listing(before.id),
        ...change,
        ConditionExpression: '#status = :seenStatus AND #left = :seenLeft AND version = :seenVersion',
        ExpressionAttributeNames: { ...change.ExpressionAttributeNames, ...status },
        ExpressionAttributeValues: {
          ...change.ExpressionAttributeValues,
          ':seenStatus': before.status,
          ':seenLeft': before.left,
          ':seenVersion': before.version,
        },
      },
    },
    otherwise: () => new Again(),
  }
}
