import type { activities } from '../../shared/contract/activities.ts'
import { publishActivity } from '../../shared/data/activities/publish-activity.ts'
import { creationOf } from '../../shared/data/idempotency.ts'
import type { Handler } from '../runtime/handler.ts'
import { draftIn } from './draft-in.ts'
import { shownMission } from './shown.ts'

/** Asks for volunteers in an association's name. */
export const publishMission: Handler<typeof activities.publishMission> = async (input, caller, app) => {
  const { id, shifts, tasks, skills, ...said } = input
  const made = await publishActivity(app, {
    association: id,
    by: caller.id,
    creation: creationOf(app, { member: caller.id, operation: 'publishMission', body: input }),
    draft: { ...draftIn(said), ...(tasks !== undefined && { tasks }), ...(skills && { skills }) },
    times: { type: 'mission', shifts },
  })
  return shownMission(app, { ...made, rosters: [] }, caller.id)
}
