import { earnedFrom, monthOf } from '../../domain/budget.ts'
import { isAlreadyMade, move } from '../../domain/exchange-moves.ts'
import { askerOf, askerRole, isGift } from '../../domain/exchange-sides.ts'
import { goodVibesOf } from '../../domain/good-vibes.ts'
import { priceOf } from '../../domain/price.ts'
import { Refusal } from '../../errors.ts'
import type { Exchange, Role } from '../../model/exchange.ts'
import type { ExchangeId, MemberId } from '../../model/ids.ts'
import { answeredStep, holdStep } from '../account-steps.ts'
import { proveTeam } from '../associations/act-in-name.ts'
import type { App, Chance } from '../app.ts'
import { spendBudgetSteps } from '../budget/budget-steps.ts'
import type { Step } from '../commit.ts'
import { decide, type Plan, type View } from '../decide.ts'
import { exchangeStep } from '../exchange-items.ts'
import { refusalOf, reserveStep, stillOpenStep } from '../listing-steps.ts'
import { isBlocked } from '../read-account.ts'
import { signed } from './act-on-exchange.ts'
import { type Around, lookAround } from './look-around.ts'
import { glimpseExchange } from './see-exchange.ts'

/** Six digits that the receiver shows at the hand-over. */
const codeFrom = (chance: Chance): string => String(Math.floor(chance.unit() * 1_000_000)).padStart(6, '0')

/** Who lacks Digos is told so; the owner of an offer only learns that it is no longer possible. */
const lackOf = (exchange: Exchange): Refusal =>
  exchange.kind === 'need'
    ? new Refusal('insufficient_digos', { price: exchange.price })
    : new Refusal('no_longer_possible')

/** What the receiver pays: by the Good Vibes of this moment, and never above what was shown before. */
const pricesOf = (app: App, request: Exchange, { receiver }: Around): Partial<Exchange> => {
  if (!receiver) return {}
  const goodVibes = goodVibesOf(receiver.helped, app.country.economy)
  const price = priceOf(request.value, goodVibes)
  const { sponsor } = request
  if (sponsor) return { goodVibes, price: 0, sponsor: { ...sponsor, price: Math.min(sponsor.price, price) } }
  return { goodVibes, price: Math.min(request.price, price) }
}

/** What the giver of a gift to an association earns: what the budget of this month takes, whatever was announced. */
const earningsOf = (app: App, request: Exchange, { budget }: Around, at: string): Partial<Exchange> => {
  if (!isGift(request)) return {}
  const earned = earnedFrom(request.value, budget, app.country.economy)
  return { earned, ...(earned > 0 && { budgetMonth: monthOf(at, app.country.timeZone) }) }
}

const acceptedFrom = (app: App, request: Exchange, by: Role, around: Around, at: string): Exchange => ({
  ...move(request, 'accept', { by, at }),
  ...pricesOf(app, request, around),
  ...earningsOf(app, request, around, at),
  code: codeFrom(app.chance),
  isFirst: around.isFirst,
  tookLast: !request.standing && around.listing.left === request.quantity,
})

/** The receiver's Digos are held, or an association's budget takes what the giver will earn. */
const payingSteps = (app: App, accepted: Exchange, { receiver }: Around, at: string): Step[] => {
  const receiverAsked = askerRole(accepted) === 'receiver'
  const answered = answeredStep(askerOf(accepted), accepted.listingId)
  const { economy, timeZone } = app.country
  if (!receiver) return [answered, ...spendBudgetSteps(accepted.receiver, monthOf(at, timeZone), accepted, economy)]
  const hold = holdStep(accepted.receiver, accepted.price, {
    helpedSeen: receiver.helped,
    ...(receiverAsked && { answered: accepted.listingId }),
    lacking: () => lackOf(accepted),
  })
  return receiverAsked ? [hold] : [hold, answered]
}

const plan = async (app: App, id: ExchangeId, member: MemberId, { read, at }: View): Promise<Plan<Exchange>> => {
  const seen = await glimpseExchange(app, id, member, read)
  const { exchange, role, standing, team } = seen
  if (isAlreadyMade(exchange, 'accept', role)) {
    if (team !== undefined) await proveTeam(app, { association: team, member })
    return { steps: [], answer: exchange }
  }
  const around = await lookAround(app, seen, member, { read, at })
  move(exchange, 'accept', { by: role, at })
  if (isBlocked(standing, askerOf(exchange))) throw new Refusal('no_longer_possible')
  const { listing } = around
  if (listing.status !== 'open' || (!exchange.standing && listing.left < exchange.quantity)) throw refusalOf(listing)
  const accepted = signed(acceptedFrom(app, exchange, role, around, at), seen, { did: 'accept', member })
  if (around.receiver && around.receiver.available < accepted.price) throw lackOf(accepted)
  return {
    steps: [
      exchangeStep(exchange, accepted),
      exchange.standing ? stillOpenStep(listing) : reserveStep(listing, exchange.quantity, exchange.id),
      ...payingSteps(app, accepted, around, at),
    ],
    answer: accepted,
  }
}

/** Accepts a request on one's own listing: pieces are reserved and the receiver's Digos held, or nothing happens. */
export const acceptExchange = (app: App, id: ExchangeId, owner: MemberId): Promise<Exchange> =>
  decide(app, (view) => plan(app, id, owner, view))
