import { checkStretch } from '../../domain/activity-times.ts'
import { isSame } from '../../domain/same.ts'
import { Refusal, refusedField } from '../../errors.ts'
import type { Economy } from '../../model/country.ts'
import type { Instant } from '../../model/instant.ts'
import type { Step } from '../commit.ts'
import { cancelRosterStep, changeRosterStep } from './activity-steps.ts'
import type { Whole } from './activity-view.ts'
import { newItemStep } from './new-activity.ts'
import { newRoster, type StoredRoster, stretchesOf } from './roster-items.ts'

type Stretch = ReturnType<typeof stretchesOf>[number]

/** Are all stretches as they may be? @throws Refusal `already_started` for what has begun, `invalid_request` */
export const checkStretches = (
  before: readonly Stretch[],
  after: readonly Stretch[],
  now: Instant,
  economy: Economy,
): void => {
  for (const [place, stretch] of after.entries()) {
    const known = before.find(({ shift }) => shift === stretch.shift)
    if (known && isSame(known, stretch)) continue
    const prefix = stretch.shift === undefined ? '' : `shifts.${place}.`
    if (known && known.startsAt <= now) throw new Refusal('already_started')
    checkStretch(stretch, now, prefix)
    if (stretch.value > economy.maxValue)
      throw refusedField({ field: `${prefix}value`, rule: 'maximum', allowed: economy.maxValue })
  }
  const gone = before.filter(({ shift }) => !after.some((stretch) => stretch.shift === shift))
  if (gone.some(({ startsAt }) => startsAt <= now)) throw new Refusal('already_started')
}

type Both = { before: Whole; after: Pick<Whole, 'head' | 'detail'> }

/** Is it somewhere else now, or found another way? Then all who have signed up are told. */
const isElsewhere = ({ before, after }: Both): boolean =>
  before.detail.venue !== after.detail.venue ||
  before.detail.remoteLink !== after.detail.remoteLink ||
  before.head.remote !== after.head.remote ||
  !isSame(before.head.place, after.head.place)

/** What the change of an activity means for its rosters: kept ones change, new ones begin empty, those of shifts that go are cancelled. */
export const rosterSteps = (both: Both, now: Instant): Step[] => {
  const { before, after } = both
  const known = stretchesOf(before.head)
  const rosterAt = (stretch: Stretch): StoredRoster | undefined =>
    before.rosters.find(({ shift }) => shift === stretch.shift)
  const kept = stretchesOf(after.head).flatMap((stretch): Step[] => {
    const old = known.find(({ shift }) => shift === stretch.shift)
    const roster = rosterAt(stretch)
    if (!old || !roster) return [newItemStep(newRoster(after.head, stretch, now))]
    if (stretch.startsAt <= now || (isSame(old, stretch) && !isElsewhere(both))) return []
    const isTold = isElsewhere(both) || old.startsAt !== stretch.startsAt || old.endsAt !== stretch.endsAt
    return [changeRosterStep(roster, stretch, { told: isTold ? after.head.version : roster.told, now })]
  })
  const gone = known.filter(({ shift }) => !after.head.shifts.some(({ id }) => id === shift))
  const isMission = before.head.type === 'mission'
  return [
    ...kept,
    ...(isMission ? gone : []).map(({ shift }) => cancelRosterStep({ activity: before.head.id, shift }, now)),
  ]
}
