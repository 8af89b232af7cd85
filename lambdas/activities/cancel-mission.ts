import type { activities } from '../../shared/contract/activities.ts'
import { cancelActivity } from '../../shared/data/activities/cancel-activity.ts'
import type { Handler } from '../runtime/handler.ts'
import { shownMission } from './shown.ts'

/** Cancels what of a mission is to come. */
export const cancelMission: Handler<typeof activities.cancelMission> = async ({ id }, caller, app) =>
  shownMission(app, await cancelActivity(app, { id, type: 'mission', by: caller.id }, { rest: false }), caller.id)
