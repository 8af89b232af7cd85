import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anExchange } from '../../test/community/an-exchange.ts'
import { Refusal } from '../errors.ts'
import { type Exchange, ExchangeStatus, Move, Mover } from '../model/exchange.ts'
import { dueOf } from './exchange-due.ts'
import { endByLeaving, endByTime, isAlreadyMade, isDue, move, movesOf, resolve } from './exchange-moves.ts'
import { plusMs } from './time.ts'

type Plain = Exclude<Move, 'request' | 'resolve'>
type Allowed = `${ExchangeStatus} ${Plain} ${'owner' | 'asker' | Mover} ${ExchangeStatus}`

/** The product's table, line by line: from, move, by, to. The schedule also declines and withdraws, politely. */
const allowed: Allowed[] = [
  'requested accept owner accepted',
  'requested decline owner declined',
  'requested decline schedule declined',
  'requested withdraw asker withdrawn',
  'requested withdraw schedule withdrawn',
  'requested expire schedule expired',
  'accepted handover giver handed_over',
  'accepted confirm receiver completed',
  'accepted confirm giver completed',
  'handed_over confirm receiver completed',
  'handed_over confirm giver completed',
  'handed_over confirm schedule completed',
  'accepted cancel giver cancelled',
  'accepted cancel receiver cancelled',
  'accepted expire schedule expired',
  'accepted dispute giver disputed',
  'accepted dispute receiver disputed',
  'handed_over dispute giver disputed',
  'handed_over dispute receiver disputed',
  'disputed expire schedule cancelled',
]

const kinds = ['offer', 'need'] as const
const final: ExchangeStatus[] = ['completed', 'declined', 'withdrawn', 'cancelled', 'expired']
const plainMoves = Move.options.filter((name): name is Plain => name !== 'request' && name !== 'resolve')
const at = '2026-03-03T09:00:00.000Z'

/** What the table says: the state that follows, or undefined. */
const expected = ({ kind, status }: Exchange, name: Plain, by: Mover): ExchangeStatus | undefined => {
  const owner = kind === 'offer' ? 'giver' : 'receiver'
  const line = allowed
    .map((text) => text.split(' '))
    .find(([from, what, who]) => {
      const mover = who === 'owner' ? owner : who === 'asker' ? (owner === 'giver' ? 'receiver' : 'giver') : who
      return from === status && what === name && mover === by
    })
  return ExchangeStatus.options.find((option) => option === line?.[3])
}

const outcome = (act: () => Exchange): Exchange | string => {
  try {
    return act()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

describe.each(kinds)('a move, where the listing is: %s;', (kind) => {
  const cases = ExchangeStatus.options.flatMap((status) =>
    plainMoves.flatMap((name) => Mover.options.map((by) => ({ exchange: anExchange({ kind, status }), name, by }))),
  )

  const said = ({ exchange: { status }, name, by }: (typeof cases)[number]) => `${status} ${name} ${by}`
  const refusals = ['not_allowed', 'wrong_state']

  it('is made exactly where the table of moves has it', () => {
    const made = cases.flatMap((each) => {
      const after = outcome(() => move(each.exchange, each.name, { by: each.by, at }))
      return typeof after === 'string' && refusals.includes(after) ? [] : [[said(each), Object(after).status]]
    })
    const follows = cases.flatMap((each) => {
      const status = expected(each.exchange, each.name, each.by)
      return status === undefined ? [] : [[said(each), status]]
    })
    expect(made).toEqual(follows)
  })

  it('is not allowed to a side that never makes it, and refused as wrong in time to the side that does', () => {
    const ofSides = cases.filter(({ by }) => by === 'giver' || by === 'receiver')
    for (const { exchange, name, by } of ofSides.filter((each) => !expected(each.exchange, each.name, each.by))) {
      const isEverAllowed = ExchangeStatus.options.some((status) => expected({ ...exchange, status }, name, by))
      expect(outcome(() => move(exchange, name, { by, at }))).toBe(isEverAllowed ? 'wrong_state' : 'not_allowed')
    }
  })

  it('is offered to a side exactly where the side can make it', () => {
    for (const status of ExchangeStatus.options) {
      for (const by of ['giver', 'receiver'] as const) {
        const exchange = anExchange({ kind, status })
        expect(movesOf(exchange, by)).toEqual(plainMoves.filter((name) => expected(exchange, name, by)))
      }
    }
  })

  it('adds one line to the history, sets when the new state ends, and leaves the rest alone', () => {
    for (const { exchange, name, by } of cases.filter((each) => expected(each.exchange, each.name, each.by))) {
      const before = { ...exchange, due: at }
      const after = move(before, name, { by, at })
      const { status: _, history, due, ...rest } = after
      const { status: __, history: ___, due: ____, ...same } = before
      expect(rest).toEqual(same)
      expect(history).toEqual([...before.history, { move: name, at, by }])
      expect(due).toBe(dueOf(after))
    }
  })
})

describe('a moderator’s decision', () => {
  it.each(['completed', 'cancelled'] as const)('that an exchange is %s ends a dispute', (decided) => {
    const made = resolve(anExchange({ status: 'disputed' }), decided, at)
    expect(made).toMatchObject({ status: decided, history: [{}, { move: 'resolve', by: 'moderator', at }] })
  })

  it.each(ExchangeStatus.options.filter((status) => status !== 'disputed'))(
    'is not made of an exchange that is %s',
    (status) => {
      expect(outcome(() => resolve(anExchange({ status }), 'completed', at))).toBe('wrong_state')
      expect(outcome(() => resolve(anExchange({ status }), 'cancelled', at))).toBe('wrong_state')
    },
  )
})

/** Anything that anybody may try, in any order. */
const anyTry = fc.record({
  name: fc.constantFrom(...plainMoves),
  by: fc.constantFrom('giver' as const, 'receiver' as const),
})
const anyHistory = fc.record({ kind: fc.constantFrom(...kinds), tries: fc.array(anyTry, { maxLength: 12 }) })

const played = ({ kind, tries }: { kind: 'offer' | 'need'; tries: { name: Plain; by: Mover }[] }): Exchange =>
  tries.reduce((exchange, { name, by }) => {
    const made = outcome(() => move(exchange, name, { by, at }))
    return typeof made === 'string' ? exchange : made
  }, anExchange({ kind }))

describe('the schedule', () => {
  it('brings every exchange to a final state, whatever its history, and never before it is due', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        let exchange = played(history)
        for (let due = dueOf(exchange); due !== undefined; due = dueOf(exchange)) {
          const early = plusMs(due, -1)
          expect(isDue(exchange, early)).toBe(false)
          expect(outcome(() => endByTime(exchange, early))).toBe('wrong_state')
          exchange = endByTime(exchange, due)
        }
        expect(final).toContain(exchange.status)
        expect(exchange.due).toBeUndefined()
      }),
    )
  })

  it('takes silence after a hand-over for a yes, and ends everything else', () => {
    const ends = (['requested', 'accepted', 'handed_over', 'disputed'] as const).map(
      (status) => endByTime(anExchange({ status }), '2027-03-02T09:00:00.000Z').status,
    )
    expect(ends).toEqual(['expired', 'expired', 'completed', 'cancelled'])
  })
})

describe('a final state', () => {
  it.each(final)('%s is left by no move of anybody', (status) => {
    for (const name of plainMoves) {
      for (const by of Mover.options)
        expect(outcome(() => move(anExchange({ status }), name, { by, at }))).toBeTypeOf('string')
    }
    expect(outcome(() => endByTime(anExchange({ status }), '2099-01-01T00:00:00.000Z'))).toBe('wrong_state')
  })
})

describe('a repeated move', () => {
  it('is known by the side that made it, and by no other', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const exchange = played(history)
        for (const name of plainMoves.filter((each) => each !== 'confirm')) {
          for (const by of Mover.options) {
            const isInHistory = exchange.history.some((step) => step.move === name && step.by === by)
            expect(isAlreadyMade(exchange, name, by)).toBe(isInHistory)
          }
        }
      }),
    )
  })

  it('is never made twice: what is already made is refused when it is tried again', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const exchange = played(history)
        for (const { move: name, by } of exchange.history.slice(1)) {
          const again = plainMoves.find((each) => each === name)
          expect(outcome(() => move(exchange, again ?? 'accept', { by, at }))).toBeTypeOf('string')
        }
      }),
    )
  })

  it('of a confirmation is known to both sides once the exchange is completed, whoever completed it', () => {
    const byTime = endByTime(anExchange({ status: 'handed_over' }), '2027-03-02T09:00:00.000Z')
    const byModerator = resolve(anExchange({ status: 'disputed' }), 'completed', at)
    for (const exchange of [byTime, byModerator]) {
      expect(isAlreadyMade(exchange, 'confirm', 'receiver')).toBe(true)
      expect(isAlreadyMade(exchange, 'confirm', 'giver')).toBe(true)
    }
    expect(isAlreadyMade(anExchange({ status: 'accepted' }), 'confirm', 'receiver')).toBe(false)
  })
})

describe('an exchange that one side leaves behind', () => {
  it.each(ExchangeStatus.options)('that is %s comes to an end that its state allows, for both sides', (status) => {
    const ends: Partial<Record<ExchangeStatus, [asker: string, owner: string]>> = {
      requested: ['withdrawn', 'declined'],
      accepted: ['cancelled', 'cancelled'],
      handed_over: ['cancelled', 'cancelled'],
      disputed: ['cancelled', 'cancelled'],
    }
    const exchange = anExchange({ status })
    const [asker, owner] = [endByLeaving(exchange, 'receiver', at), endByLeaving(exchange, 'giver', at)]
    expect([asker.status, owner.status]).toEqual(ends[status] ?? [status, status])
    const newSteps = asker.history.slice(exchange.history.length)
    expect(newSteps.map(({ by }) => by)).toEqual(ends[status] ? ['receiver'] : [])
  })
})
