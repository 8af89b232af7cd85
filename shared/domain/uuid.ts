import { assert } from '../errors.ts'
import type { Instant } from '../model/instant.ts'
import { instantAt, msOf } from './time.ts'

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const dashed = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`

/** Writes version and variant (RFC 9562) into sixteen bytes, and the bytes as text. */
export const uuidOf = (bytes: Uint8Array, version: 7 | 8): string => {
  assert(bytes.length === 16, 'a UUID has sixteen bytes')
  const marked = Uint8Array.from(bytes)
  marked[6] = ((marked[6] ?? 0) & 0x0f) | (version << 4)
  marked[8] = ((marked[8] ?? 0) & 0x3f) | 0x80
  return dashed(hexOf(marked))
}

/** A UUID that sorts by time (version 7, RFC 9562): 48 bits of milliseconds, then chance. @param chance ten random bytes */
export const uuid7 = (at: Instant, chance: Uint8Array): string => {
  assert(chance.length === 10, 'ten random bytes')
  const bytes = new Uint8Array(16)
  let ms = msOf(at)
  for (let place = 5; place >= 0; place -= 1) {
    bytes[place] = ms % 256
    ms = Math.floor(ms / 256)
  }
  bytes.set(chance, 6)
  return uuidOf(bytes, 7)
}

/** The moment in a UUID of version 7. */
export const timeOfUuid7 = (id: string): Instant => instantAt(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16))
