import { checkStretch } from '../../domain/activity-times.ts'
import { occurrencesOf } from '../../domain/calendar/recurrence.ts'
import { msOf, plusMs } from '../../domain/time.ts'
import { Refusal, refusedField } from '../../errors.ts'
import type { ActivityDetail, ActivityHead } from '../../model/activity.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { actStep } from '../associations/act-step.ts'
import { authorityKeys, authorityOf, requireRole } from '../associations/authority.ts'
import { branchKeys, checkBranch } from '../associations/check-branch.ts'
import { decide, type Plan } from '../decide.ts'
import type { Creation } from '../idempotency.ts'
import { key } from '../keys.ts'
import { activityOf, detailOf } from './activity-items.ts'
import { activityFrom, checkPlace, type Draft, newActivitySteps, type Times } from './new-activity.ts'
import { finishSeries } from './series.ts'

/** Who publishes what, and for whom; by an RRULE it comes again. */
export type Publication = {
  association: AssociationId
  by: MemberId
  creation: Creation
  draft: Draft
  times: Times
  recurrence?: string | undefined
}

type Made = { head: ActivityHead; detail: ActivityDetail }

/** @throws Refusal `invalid_request` */
const checkTimes = (times: Times, now: Instant, valueMost: number): void => {
  if (times.type === 'event') return checkStretch(times, now)
  for (const [place, shift] of times.shifts.entries()) {
    checkStretch(shift, now, `shifts.${place}.`)
    if (shift.value > valueMost)
      throw refusedField({ field: `shifts.${place}.value`, rule: 'maximum', allowed: valueMost })
  }
}

/**
 * The beginnings of a series, noted with the first of it, so that whoever finds it unfinished can finish it.
 * @throws Refusal `invalid_request`, also for a last one that is too far away
 */
const seriesOf = (
  { creation, times, recurrence }: Publication,
  now: Instant,
  timeZone: string,
): Partial<ActivityHead> => {
  if (recurrence === undefined || times.type !== 'event') return {}
  const starts = occurrencesOf(recurrence, times.startsAt, timeZone)
  const last = starts.at(-1) ?? times.startsAt
  checkStretch({ startsAt: last, endsAt: plusMs(last, msOf(times.endsAt) - msOf(times.startsAt)) }, now)
  return { seriesId: creation.id, occurrence: 0, occurrences: starts.length, starts }
}

/**
 * Publishes an event or a mission, once for each creation; a series comes with all that is in it.
 * @throws Refusal `invalid_request`, `key_reused`, and what `authorityOf` refuses
 */
export const publishActivity = async (app: App, publication: Publication): Promise<Made> => {
  const { association, by, creation, draft, times } = publication
  checkPlace(draft)
  const made = await decide(app, async ({ at }): Promise<Plan<Made>> => {
    const { economy, timeZone } = app.country
    const [head, team, standing, known, detail, branch] = await app.table.batchGet(
      [
        ...authorityKeys(association, by),
        key.activity(creation.id),
        key.activityDetail(creation.id),
        ...branchKeys(association, draft.branch),
      ],
      { consistent: true },
    )
    const authority = requireRole(authorityOf([head, team, standing]), 'coordinator', 'volunteer_manager')
    if (known) {
      const before = activityOf(known, times.type)
      if (before.bodyHash !== creation.bodyHash) throw new Refusal('key_reused')
      return { steps: [], answer: { head: before, detail: detailOf(detail) } }
    }
    checkBranch(branch, draft.branch)
    checkTimes(times, at, economy.maxValue)
    const series = seriesOf(publication, at, timeZone)
    const fresh = activityFrom(draft, times, { association: authority.association, creation, at })
    const answer = { head: { ...fresh.head, ...series }, detail: fresh.detail }
    const act = actStep(app, association, at, { did: 'activity_published', by, about: creation.id })
    return { steps: [...newActivitySteps(answer.head, answer.detail, at), act], answer }
  })
  await finishSeries(app, made.head, made.detail)
  return made
}
