import { assert } from '../errors.ts'
import type { Digos } from '../model/digos.ts'
import type { Entry, Legs, TransferKind } from '../model/entry.ts'
import type { Exchange } from '../model/exchange.ts'
import type { ActivityId, AssociationId, ExchangeId, MemberId, ShiftId, TransferId } from '../model/ids.ts'
import type { Instant } from '../model/instant.ts'

/** An immutable movement of Digos between at most two members and the commons; its legs sum to zero. */
export type Transfer = {
  id: TransferId
  at: Instant
  kind: TransferKind
  legs: Legs
  giver?: MemberId
  receiver?: MemberId
  exchangeId?: ExchangeId
  activityId?: ActivityId
  shiftId?: ShiftId
  corrects?: TransferId
  reason?: string
}

type Stamp = { id: TransferId; at: Instant }

const balanced = (transfer: Transfer): Transfer => {
  const { giver, receiver, commons } = transfer.legs
  assert(giver + receiver + commons === 0, 'the legs of a transfer sum to zero')
  assert(giver === 0 || transfer.giver !== undefined, 'the giver’s leg has an account')
  assert(receiver === 0 || transfer.receiver !== undefined, 'the receiver’s leg has an account')
  assert(transfer.giver === undefined || transfer.giver !== transfer.receiver, 'nobody stands on both sides')
  return transfer
}

/** A completed exchange: −price, +earned, and the commons pays the difference. */
export const settlementOf = (exchange: Exchange, stamp: Stamp): Transfer =>
  balanced({
    ...stamp,
    kind: 'settlement',
    legs: { giver: exchange.earned, receiver: 0 - exchange.price, commons: exchange.price - exchange.earned },
    giver: exchange.giver,
    receiver: exchange.receiver,
    exchangeId: exchange.id,
  })

/** A confirmed shift of a mission: the volunteer earns what the association’s budget takes, out of the commons. */
export const volunteeringOf = (
  {
    member,
    association,
    ...shift
  }: { member: MemberId; association: AssociationId; activityId: ActivityId; shiftId: ShiftId },
  earned: Digos,
  stamp: Stamp,
): Transfer =>
  balanced({
    ...stamp,
    kind: 'volunteering',
    legs: { giver: earned, receiver: 0, commons: 0 - earned },
    giver: member,
    receiver: association,
    ...shift,
  })

/** The welcome grant, out of the commons. */
export const grantOf = (member: MemberId, amount: Digos, stamp: Stamp): Transfer =>
  balanced({ ...stamp, kind: 'grant', legs: { giver: 0, receiver: amount, commons: 0 - amount }, receiver: member })

/** What a member who leaves gives back to the commons. */
export const returnOf = (member: MemberId, balance: Digos, stamp: Stamp): Transfer =>
  balanced({ ...stamp, kind: 'return', legs: { giver: 0, receiver: 0 - balance, commons: balance }, receiver: member })

/** A new transfer that undoes another one, leg by leg; the one it corrects stays as it is. */
export const correctionOf = (wrong: Transfer, reason: string, stamp: Stamp): Transfer =>
  balanced({
    ...stamp,
    kind: 'correction',
    legs: { giver: 0 - wrong.legs.giver, receiver: 0 - wrong.legs.receiver, commons: 0 - wrong.legs.commons },
    ...(wrong.giver && { giver: wrong.giver }),
    ...(wrong.receiver && { receiver: wrong.receiver }),
    ...(wrong.exchangeId && { exchangeId: wrong.exchangeId }),
    ...(wrong.activityId && { activityId: wrong.activityId }),
    ...(wrong.shiftId && { shiftId: wrong.shiftId }),
    corrects: wrong.id,
    reason,
  })

/** The entries of a transfer, one for each member in it; each carries all legs. */
export const entriesOf = (transfer: Transfer): Entry[] => {
  const { id, at, kind, legs, giver, receiver, exchangeId, activityId, shiftId, corrects, reason } = transfer
  const entry = (member: MemberId, side: 'giver' | 'receiver'): Entry => ({
    id,
    member,
    at,
    kind,
    side,
    amount: legs[side],
    legs,
    ...(exchangeId && { exchangeId }),
    ...(activityId && { activityId }),
    ...(shiftId && { shiftId }),
    ...(corrects && { corrects }),
    ...(reason && { reason }),
  })
  return [...(giver ? [entry(giver, 'giver')] : []), ...(receiver ? [entry(receiver, 'receiver')] : [])]
}
