import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uuid7 } from './uuid.ts'
import { receiptNumberOf } from './receipt.ts'

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 })

describe('the number of a receipt', () => {
  it('is the year and ten letters and digits that are not mistaken for each other', () => {
    fc.assert(
      fc.property(bytes, (chance) => {
        expect(receiptNumberOf(uuid7('2026-11-23T09:30:00.000Z', chance))).toMatch(/^2026-[0-9A-HJKMNP-TV-Z]{10}$/)
      }),
    )
  })

  it('is the same each time, and another one for another transfer', () => {
    fc.assert(
      fc.property(bytes, (chance) => {
        const id = uuid7('2026-11-23T09:30:00.000Z', chance)
        const other = uuid7(
          '2026-11-23T09:30:00.000Z',
          Uint8Array.from(chance, (byte) => byte ^ 1),
        )
        expect(receiptNumberOf(id)).toBe(receiptNumberOf(id))
        expect(receiptNumberOf(other)).not.toBe(receiptNumberOf(id))
      }),
    )
  })
})
