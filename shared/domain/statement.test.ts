import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { giver } from '../../test/community/an-exchange.ts'
import type { Entry } from '../model/entry.ts'
import { statementOf } from './statement.ts'
import { instantAt } from './time.ts'

const anEntry = (place: number, amount: number, said: Partial<Entry> = {}): Entry => ({
  id: `0195f000-0000-7000-8000-${String(place).padStart(12, '0')}`,
  member: giver,
  at: instantAt(place),
  kind: 'settlement',
  side: 'giver',
  amount,
  legs: { giver: amount, receiver: 0 - amount, commons: 0 },
  ...said,
})

const amounts = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { maxLength: 40 })

describe('a statement', () => {
  it('shows after each row the sum of all amounts up to it', () => {
    fc.assert(
      fc.property(amounts, (oldestFirst) => {
        const entries = oldestFirst.map((amount, place) => anEntry(place, amount)).toReversed()
        const balance = oldestFirst.reduce((sum, amount) => sum + amount, 0)
        const balances = statementOf(entries, balance).map((row) => row.balance)
        const sums = oldestFirst.map((_, place) => oldestFirst.slice(0, place + 1).reduce((sum, each) => sum + each, 0))
        expect(balances).toEqual(sums.toReversed())
      }),
    )
  })

  it('tells kind, exchange and reason, and nothing of the other side', () => {
    const exchangeId = '33333333-3333-4333-8333-333333333333'
    const reason = 'Booked twice'
    expect(statementOf([anEntry(1, -5, { kind: 'correction', exchangeId, reason })], 45)).toEqual([
      { id: anEntry(1, 0).id, at: instantAt(1), amount: -5, balance: 45, kind: 'correction', exchangeId, reason },
    ])
  })

  it('of nobody’s entries is empty', () => {
    expect(statementOf([], 0)).toEqual([])
  })
})
