import { received } from '../../domain/received-pieces.ts'
import { askerOf, isGift, ownerOf } from '../../domain/exchange-sides.ts'
import { settlementOf } from '../../domain/transfer.ts'
import { uuid7 } from '../../domain/uuid.ts'
import { assert } from '../../errors.ts'
import type { Exchange } from '../../model/exchange.ts'
import { answeredStep, releaseStep } from '../account-steps.ts'
import type { App } from '../app.ts'
import { giveBudgetBackStep } from '../budget/budget-steps.ts'
import { unsponsoredSteps } from '../budget/sponsorship-steps.ts'
import type { Step } from '../commit.ts'
import type { View } from '../decide.ts'
import { exchangeStep } from '../exchange-items.ts'
import { giveBackStep, goneStatus } from '../listing-steps.ts'
import { settlementSteps } from '../transfer-steps.ts'

/** A request that comes to nothing: declined, withdrawn or expired. Nothing was held. */
const closeRequest = (before: Exchange, after: Exchange): Step[] => [
  exchangeStep(before, after),
  answeredStep(askerOf(before), before.listingId),
  ...unsponsoredSteps(before),
]

/** Pieces that are not handed over go back to the listing, and what was to be earned with them to the budget. */
const giveBack = (before: Exchange, kept: Pick<Exchange, 'quantity' | 'earned'>, { hints }: View): Step[] => {
  const { associationId, budgetMonth, listingId } = before
  const association = ownerOf(before) === associationId ? associationId : undefined
  const [pieces, earned] = [before.quantity - kept.quantity, before.earned - kept.earned]
  return [
    ...(before.standing || pieces === 0 || hints.listingStatus === goneStatus
      ? []
      : [giveBackStep({ listingId, association }, pieces, hints.listingStatus ?? believed(before))]),
    ...(associationId !== undefined && budgetMonth !== undefined && earned > 0
      ? [giveBudgetBackStep(associationId, budgetMonth, earned)]
      : []),
  ]
}

/**
 * A completed exchange as it will be settled: of the pieces that were handed over, and as a gift with the transfer's id,
 * which its receipt has its number from. An exchange in another state stays as it is.
 */
export const settledAs = (app: App, after: Exchange, { at }: Pick<View, 'at'>): Exchange => {
  if (after.status !== 'completed') return after
  const settled = received(after)
  return isGift(settled) ? { ...settled, settledBy: uuid7(at, app.chance.bytes(10)) } : settled
}

/** Digos move: the price that is held becomes the giver's, with the commons' share. */
const settle = (app: App, before: Exchange, after: Exchange, view: View): Step[] => {
  const { at, hints } = view
  const transfer = settlementOf(after, { id: after.settledBy ?? uuid7(at, app.chance.bytes(10)), at })
  return [
    exchangeStep(before, after),
    ...settlementSteps(transfer, before.isFirst === true && !hints.pairKnown, after),
    ...giveBack(before, after, view),
  ]
}

/** The price is released and the pieces are given back. */
const release = (before: Exchange, after: Exchange, view: View): Step[] => [
  exchangeStep(before, after),
  ...(before.price > 0 ? [releaseStep(before.receiver, before.price)] : []),
  ...giveBack(before, { quantity: 0, earned: 0 }, view),
  ...unsponsoredSteps(before),
]

/** The state that its listing most likely is in, so that no read is needed to know. */
const believed = (exchange: Exchange): string => (exchange.tookLast ? 'reserved' : 'open')

/** What has to be written when an exchange comes into a final state, with everything that hangs on it. */
export const endingSteps = (app: App, before: Exchange, after: Exchange, view: View): Step[] => {
  if (after.status === 'completed') return settle(app, before, after, view)
  if (before.status === 'requested') return closeRequest(before, after)
  assert(after.status === 'cancelled' || after.status === 'expired', 'a final state')
  return release(before, after, view)
}
