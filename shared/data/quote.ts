import { goodVibesOf } from '../domain/good-vibes.ts'
import { quoteOf } from '../domain/price.ts'
import { Refusal } from '../errors.ts'
import type { ListingId, MemberId } from '../model/ids.ts'
import type { Quote } from '../model/quote.ts'
import type { App } from './app.ts'
import { key } from './keys.ts'
import { headOf } from './listing-items.ts'
import { accountOf, actingStandingOf, isBlocked, openAccountOf } from './read-account.ts'

/**
 * What an exchange of so many pieces would cost its receiver: the caller on an offer, the owner on a need (and on one's
 * own need, oneself). What is available is told only to the one who would pay.
 */
export const quoteFor = async (app: App, id: ListingId, caller: MemberId, quantity: number): Promise<Quote> => {
  const [listingItem, accountItem, standingItem] = await app.table.batchGet([
    key.listing(id),
    key.account(caller),
    key.standing(caller),
  ])
  const account = openAccountOf(accountItem)
  const listing = headOf(listingItem)
  if (isBlocked(actingStandingOf(standingItem), listing.owner)) throw new Refusal('not_found')
  const isPayer = (listing.kind === 'offer') === (listing.owner !== caller)
  const payer = isPayer ? account : accountOf(await app.table.get(key.account(listing.owner)))
  const quote = quoteOf(listing.value, quantity, goodVibesOf(payer.helped, app.country.economy))
  return isPayer ? { ...quote, available: account.available, affordable: account.available >= quote.price } : quote
}
