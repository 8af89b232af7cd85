import type { activities } from '../../shared/contract/activities.ts'
import { missionFor } from '../../shared/data/activities/activity-view.ts'
import { readerOf, readWhole } from '../../shared/data/activities/read-activity.ts'
import type { Handler } from '../runtime/handler.ts'

/** Reads a mission; who is going, and the team, see how to come in. */
export const readMission: Handler<typeof activities.readMission> = async ({ id }, caller, app) => {
  const whole = await readWhole(app, { id, type: 'mission', member: caller?.id })
  return missionFor(whole, await readerOf(app, whole, caller?.id))
}
