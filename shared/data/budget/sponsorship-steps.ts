import * as z from 'zod'
import type { Exchange, Sponsor } from '../../model/exchange.ts'
import type { Instant } from '../../model/instant.ts'
import type { Quote } from '../../model/quote.ts'
import type { ExchangeId, ListingId, MemberId } from '../../model/ids.ts'
import { Sponsorship } from '../../model/sponsorship.ts'
import { Again, type Step } from '../commit.ts'
import { dueKeys, key, partsOf } from '../keys.ts'
import type { Item } from '../table.ts'
import { giveSponsoredBackStep } from './budget-steps.ts'

const Stored = z.object(Sponsorship.omit({ memberId: true, listingId: true }).shape)

/** The sponsorship in an item; undefined where there is none. */
export const sponsorshipOf = (item: Item | undefined): Sponsorship | undefined => {
  if (!item) return undefined
  const { id, sort } = partsOf({ PK: String(item['PK']), SK: String(item['SK']) })
  return { memberId: id, listingId: sort.slice('G#'.length), ...Stored.parse(item) }
}

/** The sponsorship that pays for a request at these terms: open, in time, and of at least its value. */
export const sponsorFor = (
  sponsorship: Sponsorship | undefined,
  { value, price }: Pick<Quote, 'value' | 'price'>,
  at: Instant,
): Sponsor | undefined => {
  if (sponsorship?.status !== 'open' || sponsorship.until <= at || sponsorship.value < value) return undefined
  const { associationId: association, month } = sponsorship
  return { association, month, value, price }
}

/** A new sponsorship, where none is under way; the schedule takes it back when it is not used. `by` is for the association's records. */
export const newSponsorshipStep = ({ memberId, listingId, ...rest }: Sponsorship, by: MemberId): Step => ({
  write: {
    Put: {
      Item: { ...key.sponsorship(memberId, listingId), ...rest, by, ...dueKeys(rest.until) },
      ConditionExpression: 'attribute_not_exists(PK) OR #status = :ended',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':ended': 'ended' },
    },
  },
  otherwise: () => new Again(),
})

/** The member asks: from now on the sponsorship is bound to that exchange. */
export const useSponsorshipStep = (member: MemberId, listing: ListingId, exchange: ExchangeId): Step => ({
  write: {
    Update: {
      Key: key.sponsorship(member, listing),
      UpdateExpression: 'SET #status = :used, exchangeId = :exchange REMOVE dueHour, dueAt',
      ConditionExpression: '#status = :open',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':used': 'used', ':open': 'open', ':exchange': exchange },
    },
  },
  otherwise: () => new Again(),
})

const endStep = (member: MemberId, listing: ListingId, exchange: ExchangeId | undefined): Step => ({
  write: {
    Update: {
      Key: key.sponsorship(member, listing),
      UpdateExpression: 'SET #status = :ended REMOVE dueHour, dueAt',
      ConditionExpression: exchange === undefined ? '#status = :seen' : '#status = :seen AND exchangeId = :exchange',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: {
        ':ended': 'ended',
        ':seen': exchange === undefined ? 'open' : 'used',
        ...(exchange !== undefined && { ':exchange': exchange }),
      },
    },
  },
  otherwise: () => new Again(),
})

/** A sponsored exchange that comes to nothing: its value goes back to the month that it was taken from. */
export const unsponsoredSteps = ({ id, receiver, listingId, sponsor }: Exchange): Step[] =>
  sponsor === undefined
    ? []
    : [giveSponsoredBackStep(sponsor.association, sponsor.month, sponsor.value), endStep(receiver, listingId, id)]

/** A sponsorship that nobody used goes back too. */
export const unusedSteps = ({ associationId, memberId, listingId, month, value }: Sponsorship): Step[] => [
  ...(value > 0 ? [giveSponsoredBackStep(associationId, month, value)] : []),
  endStep(memberId, listingId, undefined),
]
