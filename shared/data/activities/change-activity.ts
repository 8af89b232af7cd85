import { spanOf } from '../../domain/activity-times.ts'
import { isSame } from '../../domain/same.ts'
import { Refusal, refusedField } from '../../errors.ts'
import type { ActivityDetail, ActivityHead, Shift } from '../../model/activity.ts'
import type { Economy } from '../../model/country.ts'
import type { Instant } from '../../model/instant.ts'
import type { Point } from '../../model/place.ts'
import type { App } from '../app.ts'
import { actStep } from '../associations/act-step.ts'
import { fileOf } from '../cells.ts'
import type { Step } from '../commit.ts'
import type { Whole } from './activity-view.ts'
import { actOnActivity, type TeamAct } from './act-on-activity.ts'
import { detailStep, headStep } from './activity-steps.ts'
import { checkStretches, rosterSteps } from './change-stretches.ts'
import { checkPlace, shiftIdOf } from './new-activity.ts'
import { type StoredRoster, stretchesOf } from './roster-items.ts'

type Detail = { [Name in keyof ActivityDetail]?: ActivityDetail[Name] | null | undefined }
type ShiftInput = Omit<Shift, 'id'> & { id?: string | undefined }

/** What the team may change; what is undefined stays, null takes away. */
export type Changes = Detail & {
  [Name in 'title' | 'language' | 'languages' | 'remote' | 'startsAt' | 'endsAt']?: ActivityHead[Name] | undefined
} & { capacity?: number | undefined; place?: Point | undefined; shifts?: readonly ShiftInput[] | undefined }

const detailNames = ['description', 'venue', 'remoteLink', 'accessNotes', 'minAge', 'tasks', 'skills'] as const

const detailAfter = (detail: ActivityDetail, changes: Changes): ActivityDetail => {
  const words = detailNames.map((name) => [name, changes[name] === undefined ? detail[name] : changes[name]])
  const kept: Partial<ActivityDetail> = Object.fromEntries(
    words.filter(([, value]) => value !== null && value !== undefined),
  )
  return { ...kept, description: kept.description ?? detail.description }
}

/** The shifts as they will be: those with an id are kept, those without are new. @throws Refusal `not_found` */
const shiftsAfter = (head: ActivityHead, { shifts }: Changes): Shift[] =>
  shifts === undefined
    ? head.shifts
    : shifts.map(({ id, ...shift }, place) => {
        if (id !== undefined && !head.shifts.some((known) => known.id === id)) throw new Refusal('not_found')
        return { ...shift, id: id ?? shiftIdOf(head.id, head.version + 1, place) }
      })

const headAfter = (head: ActivityHead, changes: Changes): ActivityHead => {
  const { title, language, languages, remote, place, startsAt, endsAt, capacity } = changes
  const shifts = shiftsAfter(head, changes)
  const times =
    head.type === 'event'
      ? { startsAt: startsAt ?? head.startsAt, endsAt: endsAt ?? head.endsAt, places: capacity ?? head.places }
      : { ...spanOf(shifts), places: shifts.reduce((sum, shift) => sum + shift.places, 0) }
  return {
    ...head,
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(languages && { languages }),
    ...(remote !== undefined && { remote }),
    ...(place && { place: fileOf(place).centre }),
    ...times,
    shifts,
    version: head.version + 1,
  }
}

/** The rosters as they are once their stretches have changed. */
const rostersAfter = ({ rosters }: Whole, head: ActivityHead): StoredRoster[] => {
  const stretches = stretchesOf(head)
  return rosters.map((roster) => {
    const places = stretches.find(({ shift }) => shift === roster.shift)?.places
    return { ...roster, ...(places !== undefined && { capacity: places }) }
  })
}

/** All that one transaction can hold, beside the head, the texts and the note of who did it. */
const rostersMost = 97

/** Does everything that was asked for stand already? Then this edit was made, and its answer was lost. */
const isMade = ({ head, detail }: Whole, changes: Changes): boolean => {
  const stands = { ...headAfter({ ...head, version: head.version - 1 }, changes), ...detailAfter(detail, changes) }
  return isSame(stands, { ...head, ...detail })
}

/**
 * An edit of an activity that is to come; repeating it changes nothing.
 * @throws Refusal `wrong_state`, `stale_version`, `already_started`, `capacity_below_going`, `not_found`, `invalid_request`
 */
const changesOf = (
  whole: Whole,
  { version, changes }: { version: number; changes: Changes },
  { now, economy }: { now: Instant; economy: Economy },
): { steps: Step[]; whole: Whole } => {
  const { head, detail } = whole
  if (head.status !== 'open') throw new Refusal('wrong_state', { status: head.status })
  if (head.version === version + 1 && isMade(whole, changes)) return { steps: [], whole }
  if (head.version !== version) throw new Refusal('stale_version', { version: head.version })
  if (head.endsAt <= now || (head.type === 'event' && head.startsAt <= now)) throw new Refusal('already_started')
  const after = { head: headAfter(head, changes), detail: detailAfter(detail, changes) }
  checkPlace({ ...after.detail, ...after.head })
  checkStretches(stretchesOf(head), stretchesOf(after.head), now, economy)
  const rosters = rosterSteps({ before: whole, after }, now)
  if (rosters.length > rostersMost) throw refusedField({ field: 'shifts', rule: 'fewer_items', allowed: rostersMost })
  const isRewritten = !isSame(after.detail, detail)
  return {
    steps: [headStep(head, after.head, now), ...(isRewritten ? [detailStep(head.id, after.detail)] : []), ...rosters],
    whole: { ...after, rosters: rostersAfter(whole, after.head) },
  }
}

/** Changes an activity, and notes who did it. @throws Refusal as `changesOf`, and what `authorityOf` refuses */
export const changeActivity = (app: App, act: TeamAct, edit: { version: number; changes: Changes }): Promise<Whole> =>
  actOnActivity(app, act, (whole, { at }) => {
    const { steps, whole: answer } = changesOf(whole, edit, { now: at, economy: app.country.economy })
    const noted = actStep(app, whole.head.association, at, { did: 'activity_changed', by: act.by, about: act.id })
    return { steps: steps.length > 0 ? [...steps, noted] : [], answer }
  })
