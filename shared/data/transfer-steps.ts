import { entriesOf, type Transfer } from '../domain/transfer.ts'
import { isGift } from '../domain/exchange-sides.ts'
import { assert } from '../errors.ts'
import type { Exchange } from '../model/exchange.ts'
import { bookStep, entryStep, helpedStep } from './account-steps.ts'
import type { Step } from './commit.ts'
import type { Item } from './table.ts'

/** What an association's own entry tells beside the amount, which is 0: for its receipts and figures. */
const givenFor = ({ quantity, subject, category, branchId, giver }: Exchange): Item => ({
  quantity,
  givenBy: giver,
  ...(subject && { subject }),
  ...(category && { category }),
  ...(branchId && { branchId }),
})

/** Books a settlement: the held price leaves, the giver earns; on a pair's first the giver has helped one more person. */
export const settlementSteps = (transfer: Transfer, isFirst: boolean, exchange: Exchange): Step[] => {
  const { giver, receiver } = transfer
  assert(giver !== undefined && receiver !== undefined, 'a settlement has two sides')
  const [given, received] = entriesOf(transfer)
  assert(given !== undefined && received !== undefined, 'two sides, two entries')
  return [
    ...(isFirst ? [helpedStep(giver, receiver)] : []),
    bookStep(received, { from: 'held' }),
    bookStep(given, { from: 'available', helps: isFirst ? 1 : 0 }),
    entryStep(received, isGift(exchange) ? givenFor(exchange) : {}),
    entryStep(given),
  ]
}

/** Books a correction or a return, against what is available. */
export const transferSteps = (transfer: Transfer): Step[] =>
  entriesOf(transfer).flatMap((entry) => [bookStep(entry, { from: 'available' }), entryStep(entry)])
