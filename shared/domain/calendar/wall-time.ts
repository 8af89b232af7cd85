import type { Instant } from '../../model/instant.ts'
import { instantAt, msOf } from '../time.ts'

/** What a clock on the wall shows, without its zone: `2026-11-23T10:30:00`, so that text order is time order. */
export type WallTime = string

const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  formats.set(timeZone, made)
  return made
}

/** What a clock of a zone shows at a moment; seconds are the finest that it shows. */
export const wallTimeAt = (at: Instant, timeZone: string): WallTime =>
  formatOf(timeZone).format(msOf(at)).replace(' ', 'T')

const offsetMsAt = (ms: number, timeZone: string): number =>
  msOf(`${wallTimeAt(instantAt(ms), timeZone)}.000Z`) - Math.floor(ms / 1_000) * 1_000

/**
 * The moment at which a clock of a zone shows a time. An hour that a summer time skips is that of the clock that was not
 * put forward; of an hour that comes twice it is the first.
 */
export const momentOf = (wall: WallTime, timeZone: string): Instant => {
  const asUtc = msOf(`${wall}.000Z`)
  const before = asUtc - offsetMsAt(asUtc - 86_400_000, timeZone)
  if (wallTimeAt(instantAt(before), timeZone) === wall) return instantAt(before)
  const after = asUtc - offsetMsAt(asUtc + 86_400_000, timeZone)
  return wallTimeAt(instantAt(after), timeZone) === wall ? instantAt(after) : instantAt(before)
}
