import type { Clock } from '../../../shared/data/app.ts'
import { instantAt, msOf } from '../../../shared/domain/time.ts'
import type { Instant } from '../../../shared/model/instant.ts'

/** A clock that stands where it is put, in the past; it never goes back. */
export type SeedClock = Clock & {
  set(at: Instant): void
  /** Milliseconds since 1970, UTC. */
  nowMs(): number
}

export const seedClock = (from: Instant): SeedClock => {
  let nowMs = msOf(from)
  // Asked for far more often than it moves.
  let now = from
  const moveTo = (ms: number): void => {
    nowMs = ms
    now = instantAt(ms)
  }
  return {
    now: () => now,
    nowMs: () => nowMs,
    sleep: async (ms) => moveTo(nowMs + Math.ceil(ms)),
    set: (at) => moveTo(Math.max(nowMs, msOf(at))),
  }
}
