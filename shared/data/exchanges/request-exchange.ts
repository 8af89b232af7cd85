import { goodVibesOf } from '../../domain/good-vibes.ts'
import { dueOf } from '../../domain/exchange-due.ts'
import { quoteOf } from '../../domain/price.ts'
import { Refusal } from '../../errors.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { ExchangeId, ListingId, MemberId } from '../../model/ids.ts'
import { askStep } from '../account-steps.ts'
import type { App } from '../app.ts'
import { decide, type Plan, type View } from '../decide.ts'
import { exchangeOf, newExchangeStep } from '../exchange-items.ts'
import { key } from '../keys.ts'
import { headOf, type ListingHead } from '../listing-items.ts'
import { refusalOf } from '../listing-steps.ts'
import { profileOf } from '../members.ts'
import { accountOf, actingStandingOf, isBlocked, openAccountOf } from '../read-account.ts'

/** A request as it comes in. `id` is the same for each repeat of it; `bodyHash` tells a repeat from another body. */
export type Request = {
  id: ExchangeId
  asker: MemberId
  listingId: ListingId
  message: string
  quantity: number
  bodyHash: string
}

const answerable = (listing: ListingHead, { asker, quantity }: Request): ListingHead => {
  if (listing.owner === asker) throw new Refusal('own_listing')
  if (listing.status !== 'open' || listing.left < quantity) throw refusalOf(listing)
  return listing
}

type Terms = { goodVibes: number; askerName: string; at: string }

const exchangeFor = (request: Request, listing: ListingHead, { goodVibes, askerName, at }: Terms): Exchange => {
  const isOffer = listing.kind === 'offer'
  const { value, price, earned } = quoteOf(listing.value, request.quantity, goodVibes)
  const exchange: Exchange = {
    id: request.id,
    listingId: listing.id,
    kind: listing.kind,
    title: listing.title,
    giver: isOffer ? listing.owner : request.asker,
    receiver: isOffer ? request.asker : listing.owner,
    giverName: isOffer ? listing.ownerName : askerName,
    receiverName: isOffer ? askerName : listing.ownerName,
    status: 'requested',
    quantity: request.quantity,
    value,
    price,
    earned,
    goodVibes,
    message: request.message,
    createdAt: at,
    history: [{ move: 'request', at, by: isOffer ? 'receiver' : 'giver' }],
    standing: listing.standing,
    wrongCodes: 0,
    reminders: 0,
    unreadGiver: isOffer ? 1 : 0,
    unreadReceiver: isOffer ? 0 : 1,
    thanked: [],
    bodyHash: request.bodyHash,
  }
  return { ...exchange, due: dueOf(exchange) ?? at }
}

/** The answer to a repeat of a request: what the first one made. @throws Refusal `key_reused` for another body */
const repeated = (stored: Exchange, request: Request): Plan<Exchange> => {
  if (stored.bodyHash !== request.bodyHash) throw new Refusal('key_reused')
  return { steps: [], answer: stored }
}

const plan = async (app: App, request: Request, { read, at }: View): Promise<Plan<Exchange>> => {
  const { asker } = request
  const [stored, listingItem, accountItem, standingItem, profileItem] = await app.table.batchGet(
    [
      key.exchange(request.id),
      key.listing(request.listingId),
      key.account(asker),
      key.standing(asker),
      key.profile(asker),
    ],
    read,
  )
  const account = openAccountOf(accountItem)
  if (stored) return repeated(exchangeOf(stored), request)
  const found = headOf(listingItem)
  if (isBlocked(actingStandingOf(standingItem), found.owner)) throw new Refusal('not_found')
  const listing = answerable(found, request)
  const isOffer = listing.kind === 'offer'
  const payer = isOffer ? account : accountOf(await app.table.get(key.account(listing.owner), read))
  const goodVibes = goodVibesOf(payer.helped, app.country.economy)
  const exchange = exchangeFor(request, listing, { goodVibes, askerName: profileOf(profileItem).displayName, at })
  return {
    steps: [newExchangeStep(exchange), askStep(asker, listing.id, isOffer ? exchange.price : 0)],
    answer: exchange,
  }
}

/**
 * Answers a listing. The value is frozen now; nothing is held before the owner accepts.
 * @throws Refusal `insufficient_digos` privately to the asker who would pay, and what else stands in the way
 */
export const requestExchange = (app: App, request: Request): Promise<Exchange> =>
  decide(app, (view) => plan(app, request, view))
