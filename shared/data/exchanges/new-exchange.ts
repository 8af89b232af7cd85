import { dueOf } from '../../domain/exchange-due.ts'
import { isGift } from '../../domain/exchange-sides.ts'
import type { Exchange, Sponsor } from '../../model/exchange.ts'
import type { AssociationId, ExchangeId, ListingId, MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { Quote } from '../../model/quote.ts'
import type { ListingHead } from '../listing-items.ts'

/** A request as it comes in. `id` is the same for each repeat of it; `bodyHash` tells a repeat from another body. */
export type Request = {
  id: ExchangeId
  asker: MemberId
  /** In whose name the asker answers. */
  associationId?: AssociationId | undefined
  listingId: ListingId
  message: string
  quantity: number
  bodyHash: string
}

/** What a request is made on: what it would cost and bring, and what the asking side is called. */
export type Terms = { quote: Quote; askerName: string; at: Instant; sponsor?: Sponsor | undefined }

/** Which side is an association. */
const associationIn = (
  { asker, associationId }: Request,
  listing: ListingHead,
): Pick<Exchange, 'associationId' | 'branchId' | 'acts'> => {
  if (associationId !== undefined) return { associationId, acts: [{ did: 'request', member: asker }] }
  if (listing.associationId === undefined) return {}
  return {
    associationId: listing.associationId,
    ...(listing.branchId !== undefined && { branchId: listing.branchId }),
  }
}

const forReceipts = (exchange: Exchange, { subject, category }: ListingHead): Exchange =>
  isGift(exchange) ? { ...exchange, subject, category } : exchange

/** The exchange that a request makes. */
export const newExchange = (request: Request, listing: ListingHead, terms: Terms): Exchange => {
  const { quote, askerName, at, sponsor } = terms
  const isOffer = listing.kind === 'offer'
  const asking = request.associationId ?? request.asker
  const exchange: Exchange = {
    id: request.id,
    listingId: listing.id,
    kind: listing.kind,
    title: listing.title,
    giver: isOffer ? listing.owner : asking,
    receiver: isOffer ? asking : listing.owner,
    giverName: isOffer ? listing.ownerName : askerName,
    receiverName: isOffer ? askerName : listing.ownerName,
    ...associationIn(request, listing),
    status: 'requested',
    quantity: request.quantity,
    value: quote.value,
    price: sponsor ? 0 : quote.price,
    earned: quote.earned,
    goodVibes: quote.goodVibes,
    ...(sponsor && { sponsor }),
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
  return { ...forReceipts(exchange, listing), due: dueOf(exchange) ?? at }
}
