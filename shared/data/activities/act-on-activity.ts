import type { ActivityType } from '../../model/activity.ts'
import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { type Authority, authorityKeys, authorityOf, requireRole } from '../associations/authority.ts'
import { decide, type Plan, type View } from '../decide.ts'
import { key } from '../keys.ts'
import { activityOf } from './activity-items.ts'
import type { Whole } from './activity-view.ts'
import { lookTwice, readWhole } from './read-activity.ts'

/** Which activity, and who of the team acts on it. */
export type TeamAct = { id: string; type: ActivityType; by: MemberId }

/** In what role somebody may run an activity now. @throws Refusal `not_found`, and what `authorityOf` refuses */
export const runningActivity = async (app: App, { id, type, by }: TeamAct): Promise<Authority> => {
  const { association } = await lookTwice(async (read) => activityOf(await app.table.get(key.activity(id), read), type))
  const items = await app.table.batchGet(authorityKeys(association, by), { consistent: true })
  return requireRole(authorityOf(items), 'coordinator', 'volunteer_manager')
}

/** Lets the team act on an activity: authority is read strongly at every try, and so is the activity. */
export const actOnActivity = async <T>(
  app: App,
  act: TeamAct,
  plan: (whole: Whole, view: View) => Plan<T>,
): Promise<T> =>
  decide(app, async (view) => {
    await runningActivity(app, act)
    const whole = await readWhole(app, { id: act.id, type: act.type, member: undefined }, { consistent: true })
    return plan(whole, view)
  })
