import type { activities } from '../../shared/contract/activities.ts'
import { cancelActivity } from '../../shared/data/activities/cancel-activity.ts'
import type { Handler } from '../runtime/handler.ts'
import { shownEvent } from './shown.ts'

/** Cancels an event, or the rest of a series. */
export const cancelEvent: Handler<typeof activities.cancelEvent> = async ({ id, rest }, caller, app) =>
  shownEvent(app, await cancelActivity(app, { id, type: 'event', by: caller.id }, { rest }), caller.id)
