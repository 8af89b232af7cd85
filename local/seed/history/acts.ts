import { acceptExchange } from '../../../shared/data/exchanges/accept-exchange.ts'
import { confirmExchange } from '../../../shared/data/exchanges/confirm-exchange.ts'
import { markRead, writeMessage } from '../../../shared/data/exchanges/conversation.ts'
import { handOverExchange } from '../../../shared/data/exchanges/hand-over-exchange.ts'
import { changeExchange, moveExchange } from '../../../shared/data/exchanges/move-exchange.ts'
import { requestExchange } from '../../../shared/data/exchanges/request-exchange.ts'
import { resolveDispute } from '../../../shared/data/exchanges/schedule-exchange.ts'
import { leaveThanks } from '../../../shared/data/exchanges/thanks.ts'
import { creationOf } from '../../../shared/data/idempotency.ts'
import { appointed, replied } from '../../../shared/domain/exchange-words.ts'
import { msOf, plusMs } from '../../../shared/domain/time.ts'
import { Refusal } from '../../../shared/errors.ts'
import { type Message, ThanksBadge } from '../../../shared/model/conversation.ts'
import type { CancelReason, Exchange } from '../../../shared/model/exchange.ts'
import type { Person } from '../people/person.ts'
import { talkIn } from '../talk/talks.ts'
import { type Meeting, meetingOf, type Scene } from './scene.ts'

const hourMs = 3_600_000

/** Answers the listing. @throws Refusal where it is not there (any more), or the asker lacks Digos */
export const ask = async (scene: Scene, quantity = 1): Promise<Meeting> => {
  const { past, random, announcement, asker } = scene
  const { listing, language } = announcement
  if (!listing) throw new Refusal('not_found')
  const talk = talkIn(language)
  const body = {
    listingId: listing.id,
    quantity,
    message: random.pick(listing.kind === 'offer' ? talk.ask : talk.help),
  }
  const creation = creationOf(past.app, { member: asker.id, operation: 'requestExchange', body })
  return meetingOf(scene, await requestExchange(past.app, { ...creation, ...body, asker: asker.id }))
}

export const accept = ({ past, id, owner }: Meeting): Promise<Exchange> => acceptExchange(past.app, id, owner.id)
export const decline = ({ past, id, owner }: Meeting): Promise<Exchange> =>
  moveExchange(past.app, id, owner.id, 'decline')
export const withdraw = ({ past, id, asker }: Meeting): Promise<Exchange> =>
  moveExchange(past.app, id, asker.id, 'withdraw')
export const handOver = ({ past, id, giver }: Meeting): Promise<Exchange> => handOverExchange(past.app, id, giver.id)
export const confirm = ({ past, id, receiver }: Meeting): Promise<Exchange> =>
  confirmExchange(past.app, id, receiver.id)
/** The giver types the six digits that the receiver shows. */
export const confirmByCode = ({ past, id, giver }: Meeting, { code }: Exchange): Promise<Exchange> =>
  confirmExchange(past.app, id, giver.id, { code })
export const dispute = ({ past, id, receiver, talk }: Meeting): Promise<Exchange> =>
  moveExchange(past.app, id, receiver.id, 'dispute', { explanation: talk.dispute })

export const resolve = (
  { past, id, talk }: Meeting,
  moderator: Person,
  outcome: 'completed' | 'cancelled',
): Promise<Exchange> => resolveDispute(past.app, id, moderator.id, { outcome, reason: talk.resolution })

export const cancel = ({ past, id, talk }: Meeting, by: Person, reason: CancelReason): Promise<Exchange> =>
  moveExchange(past.app, id, by.id, 'cancel', { reason, ...(reason === 'other' && { explanation: talk.cancelled }) })

/** Answers the claim of not having come. */
export const reply = ({ past, id, talk, random }: Meeting, person: Person): Promise<Exchange> =>
  changeExchange(past.app, id, person.id, 'reply', (exchange, by, now) =>
    replied(exchange, { text: random.pick(talk.replies), by }, now),
  )

/** Agrees to meet in so many days, on the full hour. */
export const appoint = ({ past, id, owner, talk, random }: Meeting, days: number): Promise<Exchange> => {
  const ms = msOf(past.clock.now()) + days * 24 * hourMs
  const at = plusMs(past.clock.now(), Math.ceil(ms / hourMs) * hourMs - msOf(past.clock.now()))
  const appointment = { at, place: random.pick(talk.places) }
  return changeExchange(past.app, id, owner.id, 'appoint', (exchange, by, now) =>
    appointed(exchange, { appointment, by }, now),
  )
}

const write = ({ past, id }: Meeting, by: Person, words: Pick<Message, 'text' | 'phraseId'>): Promise<Message> => {
  const creation = creationOf(past.app, { member: by.id, operation: 'postMessage', body: words })
  return writeMessage(past.app, id, by.id, { creation, words, hasKey: false })
}

export const say = (meeting: Meeting, by: Person, text: string): Promise<Message> => write(meeting, by, { text })

export const sayPhrase = (meeting: Meeting, by: Person, phraseId: NonNullable<Message['phraseId']>): Promise<Message> =>
  write(meeting, by, { phraseId })

/** Has read the conversation, up to a message. */
export const read = ({ past, id }: Meeting, by: Person, message: Message): Promise<void> =>
  markRead(past.app, id, by.id, message.id)

/** Thanks the other side, with a badge or two and mostly some words. */
export const thank = async ({ past, id, talk, giver, random }: Meeting, by: Person): Promise<void> => {
  const texts = by === giver ? talk.thanksToReceiver : talk.thanksToGiver
  const badges = random.shuffled(ThanksBadge.options).slice(0, random.between(1, 2))
  await leaveThanks(past.app, id, by.id, { badges, ...(random.chance(0.8) && { text: random.pick(texts) }) })
}
