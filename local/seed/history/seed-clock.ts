import type { Clock } from '../../../shared/data/app.ts'
import { instantAt, msOf } from '../../../shared/domain/time.ts'
import type { Instant } from '../../../shared/model/instant.ts'

/** A clock that stands where it is put, in the past; it never goes back. */
export type SeedClock = Clock & { set(at: Instant): void }

export const seedClock = (from: Instant): SeedClock => {
  let nowMs = msOf(from)
  return {
    now: () => instantAt(nowMs),
    sleep: async (ms) => void (nowMs += Math.ceil(ms)),
    set: (at) => void (nowMs = Math.max(nowMs, msOf(at))),
  }
}
