import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantAt } from './time.ts'
import { timeOfUuid7, uuid7, uuidOf } from './uuid.ts'

/** 48 bits of milliseconds reach to the year 10889; `Date` writes years up to 9999 with four digits. */
const anyMs = fc.integer({ min: 0, max: Date.parse('9999-12-31T23:59:59.999Z') })
const tenBytes = fc.uint8Array({ minLength: 10, maxLength: 10 })
/** What of ten bytes is left to chance. */
const bits = (bytes: Uint8Array): string =>
  bytes.map((byte, place) => (place === 0 ? byte & 0x0f : place === 2 ? byte & 0x3f : byte)).join()

describe('a UUID of version 7', () => {
  it('is written as RFC 9562 shows it', () => {
    // Appendix A.6: 2022-02-22T19:22:22.000Z, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F.
    const chance = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
    expect(uuid7('2022-02-22T19:22:22.000Z', chance)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
  })

  it('tells its time, version and variant, whatever the chance', () => {
    fc.assert(
      fc.property(anyMs, tenBytes, (ms, chance) => {
        const id = uuid7(instantAt(ms), chance)
        expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
        expect(timeOfUuid7(id)).toBe(instantAt(ms))
      }),
    )
  })

  it('sorts as text behind every one of an earlier millisecond', () => {
    fc.assert(
      fc.property(anyMs, fc.integer({ min: 1, max: 100_000 }), tenBytes, tenBytes, (ms, more, one, other) => {
        expect(uuid7(instantAt(ms), one) < uuid7(instantAt(ms + more), other)).toBe(true)
      }),
    )
  })

  it('differs where the chance differs, but for the bits that say version and variant', () => {
    fc.assert(
      fc.property(tenBytes, tenBytes, (one, other) => {
        expect(uuid7(instantAt(0), one) === uuid7(instantAt(0), other)).toBe(bits(one) === bits(other))
      }),
    )
  })

  it('is refused too little or too much chance', () => {
    expect(() => uuid7(instantAt(0), new Uint8Array(9))).toThrow('ten random bytes')
    expect(() => uuidOf(new Uint8Array(17), 8)).toThrow('sixteen bytes')
  })
})

describe('a UUID of version 8', () => {
  it('keeps the bytes, but for version and variant', () => {
    expect(uuidOf(new Uint8Array(16).fill(0xff), 8)).toBe('ffffffff-ffff-8fff-bfff-ffffffffffff')
    expect(uuidOf(new Uint8Array(16), 8)).toBe('00000000-0000-8000-8000-000000000000')
  })
})
