import { Refusal } from '../errors.ts'
import type { AssociationId, ListingId, MemberId } from '../model/ids.ts'
import type { Quote } from '../model/quote.ts'
import { proveTeam } from './associations/act-in-name.ts'
import type { App } from './app.ts'
import { sponsorFor, sponsorshipOf } from './budget/sponsorship-steps.ts'
import { termsOf } from './budget/terms-of.ts'
import { key } from './keys.ts'
import { headOf } from './listing-items.ts'
import { actingStandingOf, isBlocked, openAccountOf } from './read-account.ts'

/** Who asks what it would cost: how many pieces, and in whose name. */
export type QuoteAsked = { caller: MemberId; quantity: number; associationId?: AssociationId | undefined }

/**
 * What an exchange of so many pieces would cost its receiver and bring its giver: on an offer the caller, or the
 * association in whose name they ask, receives; on a need the owner. What is available is told only to the one who would pay.
 */
export const quoteFor = async (app: App, id: ListingId, asked: QuoteAsked): Promise<Quote> => {
  const { caller, quantity, associationId } = asked
  if (associationId !== undefined)
    await proveTeam(app, { association: associationId, member: caller, stranger: 'not_allowed' })
  const [listingItem, accountItem, standingItem, sponsorship] = await app.table.batchGet([
    key.listing(id),
    key.account(caller),
    key.standing(caller),
    key.sponsorship(caller, id),
  ])
  const account = openAccountOf(accountItem)
  const listing = headOf(listingItem)
  if (isBlocked(actingStandingOf(standingItem), listing.owner)) throw new Refusal('not_found')
  const at = app.clock.now()
  const quote = await termsOf(app, listing, { asker: caller, associationId, account, quantity, at, mayBeOwn: true }, {})
  const isPayer = associationId === undefined && (listing.kind === 'offer') === (listing.owner !== caller)
  if (!isPayer) return quote
  const promise = listing.owner === caller ? undefined : sponsorshipOf(sponsorship)
  const sponsor = sponsorFor(promise, quote, at)
  const price = sponsor ? 0 : quote.price
  return {
    ...quote,
    price,
    commonsShare: quote.earned - price,
    available: account.available,
    affordable: account.available >= price,
    ...(sponsor && promise && { sponsoredBy: sponsor.association, sponsoredUntil: promise.until }),
  }
}
