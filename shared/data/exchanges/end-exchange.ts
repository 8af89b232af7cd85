import { askerOf } from '../../domain/exchange-sides.ts'
import { settlementOf } from '../../domain/transfer.ts'
import { uuid7 } from '../../domain/uuid.ts'
import { assert } from '../../errors.ts'
import type { Exchange } from '../../model/exchange.ts'
import { answeredStep, releaseStep } from '../account-steps.ts'
import type { App } from '../app.ts'
import type { Step } from '../commit.ts'
import type { View } from '../decide.ts'
import { exchangeStep } from '../exchange-items.ts'
import { giveBackStep } from '../listing-steps.ts'
import { settlementSteps } from '../transfer-steps.ts'

/** A request that comes to nothing: declined, withdrawn or expired. Nothing was held. */
const closeRequest = (before: Exchange, after: Exchange): Step[] => [
  exchangeStep(before, after),
  answeredStep(askerOf(before), before.listingId),
]

/** Digos move: the price that is held becomes the giver's, with the commons' share. */
const settle = (app: App, before: Exchange, after: Exchange, { at, hints }: View): Step[] => {
  const transfer = settlementOf(after, { id: uuid7(at, app.chance.bytes(10)), at })
  return [exchangeStep(before, after), ...settlementSteps(transfer, before.isFirst === true && !hints.pairKnown)]
}

/** The price is released and the pieces are given back. */
const release = (before: Exchange, after: Exchange, { hints }: View): Step[] => [
  exchangeStep(before, after),
  ...(before.price > 0 ? [releaseStep(before.receiver, before.price)] : []),
  ...(before.standing
    ? []
    : [giveBackStep(before.listingId, before.quantity, hints.listingStatus ?? believed(before))]),
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
