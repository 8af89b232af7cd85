import { isAlreadyMade, move } from '../../domain/exchange-moves.ts'
import { askerOf, askerRole } from '../../domain/exchange-sides.ts'
import { goodVibesOf } from '../../domain/good-vibes.ts'
import { priceOf } from '../../domain/price.ts'
import { Refusal } from '../../errors.ts'
import type { Account } from '../../model/account.ts'
import type { Exchange, Role } from '../../model/exchange.ts'
import type { ExchangeId, MemberId } from '../../model/ids.ts'
import { answeredStep, holdStep } from '../account-steps.ts'
import type { App, Chance } from '../app.ts'
import type { Step } from '../commit.ts'
import { decide, type Plan, type View } from '../decide.ts'
import { exchangeStep } from '../exchange-items.ts'
import { key } from '../keys.ts'
import { headOf, type ListingHead } from '../listing-items.ts'
import { refusalOf, reserveStep, stillOpenStep } from '../listing-steps.ts'
import { accountOf, isBlocked } from '../read-account.ts'
import type { ReadOptions } from '../table.ts'
import { seeExchange } from './see-exchange.ts'

/** Six digits that the receiver shows at the hand-over. */
const codeFrom = (chance: Chance): string => String(Math.floor(chance.unit() * 1_000_000)).padStart(6, '0')

/** Who lacks Digos is told so; the owner of an offer only learns that it is no longer possible. */
const lackOf = (exchange: Exchange): Refusal =>
  exchange.kind === 'need'
    ? new Refusal('insufficient_digos', { price: exchange.price })
    : new Refusal('no_longer_possible')

type Around = { listing: ListingHead; receiver: Account; isFirst: boolean }

const look = async (app: App, exchange: Exchange, read: ReadOptions): Promise<Around> => {
  const [listing, receiver, helped] = await app.table.batchGet(
    [key.listing(exchange.listingId), key.account(exchange.receiver), key.helped(exchange.giver, exchange.receiver)],
    read,
  )
  return { listing: headOf(listing), receiver: accountOf(receiver), isFirst: helped === undefined }
}

/** The accepted exchange: the price from the receiver's Good Vibes of this moment, never above the one shown before. */
const acceptedFrom = (app: App, request: Exchange, by: Role, around: Around, at: string): Exchange => {
  const goodVibes = goodVibesOf(around.receiver.helped, app.country.economy)
  return {
    ...move(request, 'accept', { by, at }),
    goodVibes,
    price: Math.min(request.price, priceOf(request.value, goodVibes)),
    code: codeFrom(app.chance),
    isFirst: around.isFirst,
    tookLast: !request.standing && around.listing.left === request.quantity,
  }
}

const stepsOf = (request: Exchange, accepted: Exchange, { listing, receiver }: Around): Step[] => {
  const receiverAsked = askerRole(request) === 'receiver'
  const hold = holdStep(accepted.receiver, accepted.price, {
    helpedSeen: receiver.helped,
    ...(receiverAsked && { answered: accepted.listingId }),
    lacking: () => lackOf(accepted),
  })
  return [
    exchangeStep(request, accepted),
    request.standing ? stillOpenStep(listing) : reserveStep(listing, request.quantity, request.id),
    hold,
    ...(receiverAsked ? [] : [answeredStep(askerOf(request), accepted.listingId)]),
  ]
}

const plan = async (app: App, id: ExchangeId, owner: MemberId, { read, at }: View): Promise<Plan<Exchange>> => {
  const { exchange, role, standing } = await seeExchange(app, id, owner, read)
  if (isAlreadyMade(exchange, 'accept', role)) return { steps: [], answer: exchange }
  move(exchange, 'accept', { by: role, at })
  if (isBlocked(standing, askerOf(exchange))) throw new Refusal('no_longer_possible')
  const around = await look(app, exchange, read)
  const { listing } = around
  if (listing.status !== 'open' || (!exchange.standing && listing.left < exchange.quantity)) throw refusalOf(listing)
  const accepted = acceptedFrom(app, exchange, role, around, at)
  if (around.receiver.available < accepted.price) throw lackOf(accepted)
  return { steps: stepsOf(exchange, accepted, around), answer: accepted }
}

/** Accepts a request on one's own listing: pieces are reserved and the receiver's Digos held, or nothing happens. */
export const acceptExchange = (app: App, id: ExchangeId, owner: MemberId): Promise<Exchange> =>
  decide(app, (view) => plan(app, id, owner, view))
