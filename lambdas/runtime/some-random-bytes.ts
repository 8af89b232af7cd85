import { randomBytes } from 'node:crypto'

/** A call of the generator costs the same for ten bytes and for many, and a settlement asks twice. */
const drawnAtOnce = 2_048

let drawn = new Uint8Array(0)
let used = 0

/** Unpredictable bytes, each handed out once. */
export const someRandomBytes = (count: number): Uint8Array => {
  if (used + count > drawn.length) {
    drawn = randomBytes(Math.max(drawnAtOnce, count))
    used = 0
  }
  used += count
  return drawn.subarray(used - count, used)
}
