import type { Community } from '../actors/community.ts'
import { call } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import { race, someOf } from './race.ts'
import { anAccepted, aRequest, type Ready } from './ready.ts'

/** The moves of an exchange's two sides, as contenders. */
const moves = ({ id, listing, owner, asker }: Ready) => {
  const { stage } = owner
  return {
    accept: { name: 'accept', act: () => call(stage, operations.acceptExchange, owner.member, { id }) },
    decline: { name: 'decline', act: () => call(stage, operations.declineExchange, owner.member, { id }) },
    withdraw: { name: 'withdraw', act: () => call(stage, operations.withdrawExchange, asker.member, { id }) },
    handOver: { name: 'handover', act: () => call(stage, operations.handOverExchange, owner.member, { id }) },
    confirm: { name: 'confirm', act: () => call(stage, operations.confirmExchange, asker.member, { id }) },
    dispute: {
      name: 'dispute',
      act: () => call(stage, operations.disputeExchange, owner.member, { id, text: 'Cassé.' }),
    },
    cancel: {
      name: 'cancel',
      act: () => call(stage, operations.cancelExchange, owner.member, { id, reason: 'changed_mind' }),
    },
    close: {
      name: 'close',
      act: () => call(stage, operations.closeListing, owner.member, { id: listing }),
    },
    message: {
      name: 'message',
      act: () => call(stage, operations.postMessage, owner.member, { id, phraseId: 'hello' }),
    },
  }
}

type Name = keyof ReturnType<typeof moves>

/** Of one piece, of one of several, or of a service that goes on. */
const someSaid = ({ stage: { random } }: Community) => random.pick([{}, { quantity: 3 }, { standing: true }])

const between =
  (make: typeof aRequest, ...names: readonly Name[]) =>
  async (community: Community): Promise<void> => {
    const [owner, asker] = someOf(community, 2) ?? []
    const ready = owner && asker && (await make(owner, asker, someSaid(community)))
    if (!ready) return
    const all = moves(ready)
    await race(
      community,
      names.map((name) => all[name].name).join(' or '),
      names.map((name) => all[name]),
    )
  }

/** Two moves of one exchange, of which one excludes the other. */
export const acceptOrWithdraw = between(aRequest, 'accept', 'withdraw')
export const acceptOrDecline = between(aRequest, 'accept', 'decline')
export const acceptOrClose = between(aRequest, 'accept', 'close')
export const cancelOrConfirm = between(anAccepted, 'cancel', 'confirm')
export const disputeOrConfirm = between(anAccepted, 'dispute', 'confirm')
export const handOverOrCancel = between(anAccepted, 'handOver', 'cancel')
export const confirmTwice = between(anAccepted, 'confirm', 'confirm')
export const messageOrWithdraw = between(aRequest, 'message', 'withdraw')
export const handOverOrDispute = between(anAccepted, 'handOver', 'dispute')
