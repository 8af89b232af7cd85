import { refusedField } from '../errors.ts'
import type { ActivityHead, Shift } from '../model/activity.ts'
import type { Instant } from '../model/instant.ts'
import { earlier, later, msOf, plusDays } from './time.ts'

const aheadDaysMost = 730
const longestMs = 31 * 86_400_000

type Stretch = Pick<Shift, 'startsAt' | 'endsAt'>

/** @param prefix where the two fields stand, e.g. `shifts.0.` @throws Refusal `invalid_request` for what is over, runs backwards, is too long or too far away */
export const checkStretch = ({ startsAt, endsAt }: Stretch, now: Instant, prefix = ''): void => {
  if (startsAt <= now) throw refusedField({ field: `${prefix}startsAt`, rule: 'past' })
  if (endsAt <= startsAt) throw refusedField({ field: `${prefix}endsAt`, rule: 'minimum', allowed: startsAt })
  const most = plusDays(now, aheadDaysMost)
  if (startsAt > most) throw refusedField({ field: `${prefix}startsAt`, rule: 'maximum', allowed: most })
  if (msOf(endsAt) - msOf(startsAt) > longestMs)
    throw refusedField({ field: `${prefix}endsAt`, rule: 'maximum', allowed: plusDays(startsAt, 31) })
}

/** From the first beginning to the last end. */
export const spanOf = (shifts: readonly Stretch[]): Stretch => ({
  startsAt: shifts.map((shift) => shift.startsAt).reduce(earlier),
  endsAt: shifts.map((shift) => shift.endsAt).reduce(later),
})

/** Is there still something to sign up for, and if so, when does it begin? */
export const nextStartOf = (head: Pick<ActivityHead, 'startsAt' | 'shifts'>, now: Instant): Instant | undefined => {
  const starts = head.shifts.length > 0 ? head.shifts.map(({ startsAt }) => startsAt) : [head.startsAt]
  return starts.filter((start) => start > now).toSorted()[0]
}
