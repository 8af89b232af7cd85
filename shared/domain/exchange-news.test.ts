import { describe, expect, it } from 'vitest'
import { anExchange } from '../../test/community/an-exchange.ts'
import type { Exchange } from '../model/exchange.ts'
import { endByTime, move, resolve } from './exchange-moves.ts'
import { newsOf } from './exchange-news.ts'
import { appointed, replied } from './exchange-words.ts'
import { plusDays } from './time.ts'

const request = anExchange()
const at = plusDays(request.createdAt, 1)
const accepted = move(request, 'accept', { by: 'giver', at })
const handedOver = move(accepted, 'handover', { by: 'giver', at })
const disputed = move(accepted, 'dispute', { by: 'giver', at })
const noShow: Exchange = { ...move(accepted, 'cancel', { by: 'giver', at }), reason: 'no_show' }

const told = (before: Exchange | undefined, after: Exchange): string[] =>
  newsOf(before, after).map(({ to, kind }) => `${to} ${kind}`)

describe('the news of an exchange', () => {
  it.each<[string, Exchange | undefined, Exchange, string[]]>([
    ['a request: the owner', undefined, request, ['giver requested']],
    ['an acceptance: the asker', request, accepted, ['receiver accepted']],
    ['a refusal: the asker', request, move(request, 'decline', { by: 'giver', at }), ['receiver declined']],
    [
      'a polite refusal by the schedule: the asker',
      request,
      move(request, 'decline', { by: 'schedule', at }),
      ['receiver declined'],
    ],
    [
      'a request taken back: the owner',
      request,
      move(request, 'withdraw', { by: 'receiver', at }),
      ['giver withdrawn'],
    ],
    ['a request that a block ends: nobody', request, move(request, 'withdraw', { by: 'schedule', at }), []],
    ['a hand-over: the receiver', accepted, handedOver, ['receiver handed_over']],
    ['a reminder: the receiver', handedOver, { ...handedOver, reminders: 1 }, ['receiver handed_over_reminder']],
    [
      'a confirmation: the other side',
      accepted,
      move(accepted, 'confirm', { by: 'receiver', at }),
      ['giver completed'],
    ],
    [
      'silence that became a yes: both',
      handedOver,
      endByTime(handedOver, plusDays(at, 7)),
      ['giver completed', 'receiver completed'],
    ],
    [
      'a request nobody answered: both',
      request,
      endByTime(request, plusDays(at, 30)),
      ['giver request_expired', 'receiver request_expired'],
    ],
    [
      'an acceptance nothing came of: both',
      accepted,
      endByTime(accepted, plusDays(at, 30)),
      ['giver exchange_expired', 'receiver exchange_expired'],
    ],
    ['a cancellation: the other side', accepted, noShow, ['receiver cancelled']],
    [
      'the answer to a no-show: who claimed it',
      noShow,
      replied(noShow, { text: 'I was there.', by: 'receiver' }, at),
      ['giver no_show_reply'],
    ],
    ['a dispute: the other side', accepted, disputed, ['receiver disputed']],
    ['a decision: both', disputed, resolve(disputed, 'completed', at), ['giver resolved', 'receiver resolved']],
    [
      'a dispute nobody decided: both',
      disputed,
      endByTime(disputed, plusDays(at, 30)),
      ['giver resolved', 'receiver resolved'],
    ],
    ['nothing that changed: nobody', accepted, { ...accepted, unreadGiver: 3 }, []],
  ])('tells %s', (_what, before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
  })

  it('tells the other side of an appointment, and again only when it changes', () => {
    const appointment = { at: plusDays(at, 2), place: 'Devant la mairie' }
    const once = appointed(accepted, { appointment, by: 'giver' }, at)
    expect(told(accepted, once)).toEqual(['receiver appointment'])
    expect(told(once, { ...once, unreadGiver: 1 })).toEqual([])
  })

  it('is the same, with the same time and cause, however often it is looked at', () => {
    expect(newsOf(request, accepted)).toEqual(newsOf(request, accepted))
    expect(newsOf(undefined, accepted).map(({ cause }) => cause)).toContain(newsOf(request, accepted)[0]?.cause)
  })
})
