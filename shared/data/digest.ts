import { createHash, createHmac } from 'node:crypto'
import { uuidOf } from '../domain/uuid.ts'

const separated = (parts: readonly string[]): string => JSON.stringify(parts)

/** A UUID of version 8 from a hash of its parts: the same parts, the same id. */
export const uuid8 = (...parts: string[]): string =>
  uuidOf(createHash('sha256').update(separated(parts)).digest().subarray(0, 16), 8)

/** Ten bytes from a hash of the parts, where an id must sort by time and yet be the same each time. */
export const tenBytes = (...parts: string[]): Uint8Array =>
  createHash('sha256').update(separated(parts)).digest().subarray(0, 10)

/** Eight letters from a hash of the parts: enough to tell apart the few things that one list holds. */
export const shortHash = (...parts: string[]): string =>
  createHash('sha256').update(separated(parts)).digest('base64url').slice(0, 8)

/** A short fingerprint of a request's body, to tell a repeat from another request with the same key. */
export const bodyHash = (body: object): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(body).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .digest('base64url')
    .slice(0, 22)

/** The keyed hash of a confirmed address: all that stays after leaving, only to refuse a second welcome grant. */
export const addressHash = (addressKey: string, address: string): string =>
  createHmac('sha256', addressKey).update(address.trim().toLowerCase()).digest('base64url')
