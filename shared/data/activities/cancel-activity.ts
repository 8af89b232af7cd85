import { Refusal } from '../../errors.ts'
import type { ActivityHead } from '../../model/activity.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { actStep } from '../associations/act-step.ts'
import type { Step } from '../commit.ts'
import { actOnActivity, type TeamAct } from './act-on-activity.ts'
import { cancelRosterStep, headStep } from './activity-steps.ts'
import type { Whole } from './activity-view.ts'
import { stretchesOf } from './roster-items.ts'
import { finishSeriesOf, occurrenceId } from './series.ts'

const cancelled = (head: ActivityHead): ActivityHead => ({ ...head, status: 'cancelled', version: head.version + 1 })

/** The head, and every roster of a stretch that has not begun. @throws Refusal `already_started` where none is left */
const stepsOf = (head: ActivityHead, now: Instant): Step[] => {
  const toCome = stretchesOf(head).filter(({ startsAt }) => startsAt > now)
  if (toCome.length === 0) throw new Refusal('already_started')
  const rosters = toCome.map(({ shift }) => cancelRosterStep({ activity: head.id, shift }, now))
  return [headStep(head, cancelled(head), now), ...rosters]
}

const cancelOne = (app: App, act: TeamAct): Promise<Whole> =>
  actOnActivity(app, act, (whole, { at }) => {
    const { head } = whole
    if (head.status === 'cancelled') return { steps: [], answer: whole }
    const done = actStep(app, head.association, at, { did: 'activity_cancelled', by: act.by, about: head.id })
    return { steps: [...stepsOf(head, at), done], answer: { ...whole, head: cancelled(head) } }
  })

/** Cancels one that comes later in a series, unless it has begun: it may have been moved before those that came first. */
const cancelLater = async (app: App, act: TeamAct): Promise<void> => {
  try {
    await cancelOne(app, act)
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'already_started') throw error
  }
}

/** What of a series comes after one of it. */
const restOf = ({ seriesId, occurrence, occurrences }: ActivityHead): string[] =>
  seriesId === undefined || occurrence === undefined || occurrences === undefined
    ? []
    : Array.from({ length: occurrences - occurrence - 1 }, (_, place) => occurrenceId(seriesId, occurrence + 1 + place))

/**
 * Cancels an activity that is to come, each by itself, and with `rest` all that come after it in its series. What follows
 * tells everybody who has signed up. Cancelling again changes nothing.
 * @throws Refusal `already_started`, and what `authorityOf` refuses
 */
export const cancelActivity = async (app: App, act: TeamAct, { rest }: { rest: boolean }): Promise<Whole> => {
  const whole = await cancelOne(app, act)
  if (!rest) return whole
  await finishSeriesOf(app, whole.head)
  for (const id of restOf(whole.head)) await cancelLater(app, { ...act, id })
  return whole
}
