import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anExchange, giver, receiver } from '../../test/community/an-exchange.ts'
import { correctionOf, entriesOf, grantOf, returnOf, settlementOf, type Transfer } from './transfer.ts'

const stamp = { id: '0195f000-0000-7000-8000-000000000001', at: '2026-03-09T09:00:00.000Z' }
const later = { id: '0195f000-0001-7000-8000-000000000002', at: '2026-03-10T09:00:00.000Z' }

const digos = fc.integer({ min: 0, max: 100_000 })
const settlement = fc
  .record({ value: digos, discount: digos, isEarned: fc.boolean() })
  .map(({ value, discount, isEarned }) =>
    settlementOf(
      anExchange({
        value,
        price: value - Math.min(value, discount),
        earned: isEarned ? value : 0,
        status: 'completed',
      }),
      stamp,
    ),
  )
const oneSided = digos.chain((amount) =>
  fc.constantFrom(grantOf(receiver, amount, stamp), returnOf(receiver, amount, stamp)),
)
const anyTransfer: fc.Arbitrary<Transfer> = fc.oneof(settlement, oneSided)

const sumOf = (transfer: Transfer): number =>
  entriesOf(transfer).reduce((sum, { amount }) => sum + amount, transfer.legs.commons)

describe('a transfer', () => {
  it('sums to zero with its entries and the commons’ leg, whatever it is and when it is undone', () => {
    fc.assert(
      fc.property(anyTransfer, (transfer) => {
        expect(sumOf(transfer)).toBe(0)
        expect(sumOf(correctionOf(transfer, 'A mistake', later))).toBe(0)
      }),
    )
  })

  it('has an entry for each member in it, each with all legs and the same id', () => {
    fc.assert(
      fc.property(anyTransfer, (transfer) => {
        const entries = entriesOf(transfer)
        expect(entries.map(({ member }) => member)).toEqual(
          [transfer.giver, transfer.receiver].filter((member) => member !== undefined),
        )
        for (const entry of entries) {
          expect(entry).toMatchObject({ id: transfer.id, at: transfer.at, kind: transfer.kind, legs: transfer.legs })
          expect(entry.amount).toBe(transfer.legs[entry.side])
        }
      }),
    )
  })
})

describe('a settlement', () => {
  it('takes the price from the receiver, gives the value to the giver, and the commons pays the difference', () => {
    const transfer = settlementOf(anExchange({ value: 50, price: 37, earned: 50 }), stamp)
    expect(transfer.legs).toEqual({ giver: 50, receiver: -37, commons: -13 })
    expect(entriesOf(transfer)).toMatchObject([
      { member: giver, side: 'giver', amount: 50 },
      { member: receiver, side: 'receiver', amount: -37 },
    ])
  })

  it('has both entries even where nothing is paid', () => {
    const entries = entriesOf(settlementOf(anExchange({ value: 0, price: 0, earned: 0 }), stamp))
    expect(entries.map(({ amount }) => amount)).toEqual([0, 0])
  })

  it('is never made of an exchange with oneself', () => {
    expect(() => settlementOf(anExchange({ receiver: giver }), stamp)).toThrow('nobody stands on both sides')
  })
})

describe('a grant and a return', () => {
  it('come from the commons and go back to it', () => {
    expect(grantOf(receiver, 50, stamp).legs).toEqual({ giver: 0, receiver: 50, commons: -50 })
    expect(returnOf(receiver, 50, stamp).legs).toEqual({ giver: 0, receiver: -50, commons: 50 })
  })
})

describe('a correction', () => {
  it('undoes every leg, names what it corrects, and says why', () => {
    fc.assert(
      fc.property(anyTransfer, (wrong) => {
        const correction = correctionOf(wrong, 'Booked twice', later)
        const sums = new Map<string, number>()
        for (const { member, amount } of [...entriesOf(wrong), ...entriesOf(correction)])
          sums.set(member, (sums.get(member) ?? 0) + amount)
        expect([...sums.values()].filter((sum) => sum !== 0)).toEqual([])
        expect(wrong.legs.commons + correction.legs.commons).toBe(0)
        expect(correction).toMatchObject({ kind: 'correction', corrects: wrong.id, reason: 'Booked twice', ...later })
      }),
    )
  })

  it('cannot be made of legs that do not sum to zero, or of a leg without an account', () => {
    const wrong = settlementOf(anExchange(), stamp)
    const { giver: _, ...withoutGiver } = wrong
    expect(() => correctionOf({ ...wrong, legs: { ...wrong.legs, commons: 1 } }, 'Why', later)).toThrow('sum to zero')
    expect(() => correctionOf(withoutGiver, 'Why', later)).toThrow('has an account')
  })
})
