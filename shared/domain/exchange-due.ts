import type { Exchange } from '../model/exchange.ts'
import type { Instant } from '../model/instant.ts'
import { earlier, later, plusDays } from './time.ts'

const requestDays = 7
const acceptedDays = 14
const afterAppointmentDays = 3
const acceptedDaysMost = 60
const silenceDays = 7
const reminderDays = [3, 6] as const
const disputeDays = 14
const thanksDays = 14

/** When the exchange came into the state it is in. */
export const since = (exchange: Exchange): Instant => exchange.history.at(-1)?.at ?? exchange.createdAt

const acceptedAt = (exchange: Exchange): Instant =>
  exchange.history.find((step) => step.move === 'accept')?.at ?? exchange.createdAt

const endOfAccepted = (exchange: Exchange): Instant => {
  const from = acceptedAt(exchange)
  const plain = plusDays(from, acceptedDays)
  if (!exchange.appointment) return plain
  return earlier(
    later(plain, plusDays(exchange.appointment.at, afterAppointmentDays)),
    plusDays(from, acceptedDaysMost),
  )
}

/** When the schedule ends the exchange's state; undefined where the state is final. */
export const dueOf = (exchange: Exchange): Instant | undefined => {
  switch (exchange.status) {
    case 'requested':
      return plusDays(exchange.createdAt, requestDays)
    case 'accepted':
      return endOfAccepted(exchange)
    case 'handed_over':
      return plusDays(since(exchange), silenceDays)
    case 'disputed':
      return plusDays(since(exchange), disputeDays)
    default:
      return undefined
  }
}

/** When thanks that only one side has left are published. */
export const thanksDueOf = (exchange: Exchange): Instant => plusDays(since(exchange), thanksDays)

/** When the n-th reminder of a silent hand-over is out, counted from 1. */
export const reminderTime = (exchange: Exchange, count: number): Instant =>
  plusDays(handedOverAt(exchange), reminderDays[count - 1] ?? silenceDays)

const handedOverAt = (exchange: Exchange): Instant =>
  exchange.history.find((step) => step.move === 'handover')?.at ?? since(exchange)

/** When the schedule looks at the exchange next: for a reminder, for the end of its state, or to publish thanks. */
export const nextCheckOf = (exchange: Exchange): Instant | undefined => {
  const reminder = reminderDays[exchange.reminders]
  if (exchange.status === 'handed_over' && reminder !== undefined) return plusDays(since(exchange), reminder)
  if (exchange.thanked.length === 1 && !exchange.thanksPublished) return thanksDueOf(exchange)
  return dueOf(exchange)
}
