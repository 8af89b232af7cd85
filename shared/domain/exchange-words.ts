import { Refusal, refusedField } from '../errors.ts'
import type { Appointment, Exchange, Role } from '../model/exchange.ts'
import type { Instant } from '../model/instant.ts'
import { dueOf } from './exchange-due.ts'
import { plusDays } from './time.ts'

const daysAheadMost = 365

const withDue = (exchange: Exchange): Exchange => {
  const { due: _, ...rest } = exchange
  const due = dueOf(exchange)
  return due ? { ...rest, due } : rest
}

const isSame = (one: Appointment | undefined, other: Appointment): boolean =>
  one?.at === other.at && one.place === other.place && one.remoteLink === other.remoteLink

/** An accepted exchange with an appointment; making the same one again changes nothing. Its time to expire follows. @throws Refusal `wrong_state`, `invalid_request` */
export const appointed = (
  exchange: Exchange,
  { appointment, by }: { appointment: Appointment; by: Role },
  now: Instant,
): Exchange => {
  if (exchange.appointed?.by === by && isSame(exchange.appointment, appointment)) return exchange
  if (exchange.status !== 'accepted') throw new Refusal('wrong_state', { status: exchange.status })
  if (appointment.at < now) throw refusedField({ field: 'at', rule: 'past' })
  if (appointment.at > plusDays(now, daysAheadMost))
    throw refusedField({ field: 'at', rule: 'maximum', allowed: plusDays(now, daysAheadMost) })
  if (appointment.place === undefined && appointment.remoteLink === undefined)
    throw refusedField({ field: 'place', rule: 'one_of', allowed: 'place, remoteLink' })
  return withDue({ ...exchange, appointment, appointed: { by, at: now } })
}

/** Who cancelled, if anybody did. */
const canceller = (exchange: Exchange) => exchange.history.find((step) => step.move === 'cancel')?.by

/** The answer of the side that is said not to have come; once, and the same again changes nothing. @throws Refusal `wrong_state`, `not_allowed` */
export const replied = (exchange: Exchange, { text, by }: { text: string; by: Role }, now: Instant): Exchange => {
  if (exchange.status !== 'cancelled' || exchange.reason !== 'no_show')
    throw new Refusal('wrong_state', { status: exchange.status })
  if (canceller(exchange) === by) throw new Refusal('not_allowed')
  if (exchange.reply === text) return exchange
  if (exchange.reply !== undefined) throw new Refusal('wrong_state', { status: exchange.status })
  return { ...exchange, reply: text, repliedAt: now }
}
