import { describe, expect, it } from 'vitest'
import { anExchange } from '../../test/community/an-exchange.ts'
import type { Exchange } from '../model/exchange.ts'
import { move } from './exchange-moves.ts'
import { appointed, replied } from './exchange-words.ts'
import { plusDays } from './time.ts'

const request = anExchange()
const at = plusDays(request.createdAt, 1)
const accepted = move(request, 'accept', { by: 'giver', at })
const place = 'Devant la mairie'

describe('an appointment', () => {
  it.each([
    ['soon', 2, 14],
    ['in three weeks', 21, 24],
    ['in half a year', 180, 60],
  ])(
    '%s lets the exchange expire three days after it, but between 14 and 60 days after the acceptance',
    (_when, days, due) => {
      const appointment = { at: plusDays(at, days), place }
      expect(appointed(accepted, { appointment, by: 'giver' }, at).due).toBe(plusDays(at, due))
    },
  )

  it.each<[string, Exchange, object, object]>([
    ['before the acceptance', request, { at: plusDays(at, 1), place }, { code: 'wrong_state' }],
    ['in the past', accepted, { at: plusDays(at, -1), place }, { faults: [{ field: 'at', rule: 'past' }] }],
    [
      'after more than a year',
      accepted,
      { at: plusDays(at, 366), place },
      { faults: [expect.objectContaining({ rule: 'maximum' })] },
    ],
    ['nowhere', accepted, { at: plusDays(at, 1) }, { faults: [expect.objectContaining({ rule: 'one_of' })] }],
  ])('is refused %s', (_what, exchange, said, refusal) => {
    const appointment = { at: '', ...said }
    expect(() => appointed(exchange, { appointment, by: 'giver' }, at)).toThrow(expect.objectContaining(refusal))
  })
})

describe('the answer to a no-show', () => {
  const noShow: Exchange = { ...move(accepted, 'cancel', { by: 'giver', at }), reason: 'no_show' }

  it('is the other side’s, once; saying the same again changes nothing', () => {
    const said = { text: 'I was there.', by: 'receiver' } as const
    const once = replied(noShow, said, at)
    expect(once.reply).toBe('I was there.')
    expect(replied(once, said, plusDays(at, 1))).toBe(once)
    expect(() => replied(once, { ...said, text: 'Really.' }, at)).toThrow(
      expect.objectContaining({ code: 'wrong_state' }),
    )
  })

  it('is not for who claimed it, nor for any other cancellation', () => {
    expect(() => replied(noShow, { text: 'No.', by: 'giver' }, at)).toThrow(
      expect.objectContaining({ code: 'not_allowed' }),
    )
    expect(() => replied({ ...noShow, reason: 'unsafe' }, { text: 'No.', by: 'receiver' }, at)).toThrow(
      expect.objectContaining({ code: 'wrong_state' }),
    )
  })
})
