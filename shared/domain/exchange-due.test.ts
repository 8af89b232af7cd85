import { describe, expect, it } from 'vitest'
import { anExchange, requestedAt } from '../../test/community/an-exchange.ts'
import type { Exchange, HistoryStep } from '../model/exchange.ts'
import { dueOf, nextCheckOf, since, thanksDueOf } from './exchange-due.ts'
import { plusDays } from './time.ts'

const acceptedAt = plusDays(requestedAt, 2)
const handedOverAt = plusDays(requestedAt, 5)
const request: HistoryStep = { move: 'request', at: requestedAt, by: 'receiver' }
const accept: HistoryStep = { move: 'accept', at: acceptedAt, by: 'giver' }
const handover: HistoryStep = { move: 'handover', at: handedOverAt, by: 'giver' }

const anAccepted = (said: Partial<Exchange> = {}) =>
  anExchange({ status: 'accepted', history: [request, accept], ...said })
const aHandedOver = (said: Partial<Exchange> = {}) =>
  anExchange({ status: 'handed_over', history: [request, accept, handover], ...said })
const meetingAfter = (days: number) => ({ appointment: { at: plusDays(acceptedAt, days) } })

describe('an exchange ends by itself', () => {
  it('7 days after the request', () => {
    expect(dueOf(anExchange())).toBe(plusDays(requestedAt, 7))
  })

  it.each<[string, Partial<Exchange>, number]>([
    ['14 days after the acceptance, without an appointment', {}, 14],
    ['14 days after the acceptance, where the appointment is soon', meetingAfter(5), 14],
    ['14 days after the acceptance, where three days after the appointment are as late', meetingAfter(11), 14],
    ['3 days after a later appointment', meetingAfter(20), 23],
    ['60 days after the acceptance, however late the appointment', meetingAfter(90), 60],
  ])('%s', (_, said, days) => {
    expect(dueOf(anAccepted(said))).toBe(plusDays(acceptedAt, days))
  })

  it('7 days after a hand-over that nobody answers', () => {
    expect(dueOf(aHandedOver())).toBe(plusDays(handedOverAt, 7))
  })

  it('14 days after the beginning of a dispute', () => {
    const dispute: HistoryStep = { move: 'dispute', at: plusDays(handedOverAt, 1), by: 'receiver' }
    const disputed = anExchange({ status: 'disputed', history: [request, accept, handover, dispute] })
    expect(dueOf(disputed)).toBe(plusDays(handedOverAt, 15))
  })

  it.each(['completed', 'declined', 'withdrawn', 'cancelled', 'expired'] as const)('never once it is %s', (status) => {
    expect(dueOf(anExchange({ status }))).toBeUndefined()
  })
})

describe('the schedule looks at an exchange next', () => {
  it.each([
    [0, 3],
    [1, 6],
    [2, 7],
  ])('after %i reminders of a silent hand-over: on its day %i', (reminders, day) => {
    expect(nextCheckOf(aHandedOver({ reminders }))).toBe(plusDays(handedOverAt, day))
  })

  it('when its state ends, where there is nothing to remind of', () => {
    expect(nextCheckOf(anExchange())).toBe(dueOf(anExchange()))
    expect(nextCheckOf(anAccepted(meetingAfter(20)))).toBe(plusDays(acceptedAt, 23))
  })

  it('to publish thanks that only one side has left, 14 days after the completion', () => {
    const history: HistoryStep[] = [request, accept, { move: 'confirm', at: handedOverAt, by: 'receiver' }]
    const completed = (thanked: Exchange['thanked']) => anExchange({ status: 'completed', history, thanked })
    expect(nextCheckOf(completed(['giver']))).toBe(plusDays(handedOverAt, 14))
    expect(thanksDueOf(completed(['giver']))).toBe(plusDays(handedOverAt, 14))
    expect(nextCheckOf(completed([]))).toBeUndefined()
    expect(nextCheckOf(completed(['giver', 'receiver']))).toBeUndefined()
  })
})

describe('the state that an exchange is in', () => {
  it('began with the newest move', () => {
    expect(since(anExchange())).toBe(requestedAt)
    expect(since(aHandedOver())).toBe(handedOverAt)
    expect(since(anExchange({ history: [] }))).toBe(requestedAt)
  })
})
