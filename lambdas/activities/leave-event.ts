import type { activities } from '../../shared/contract/activities.ts'
import { leaveRoster } from '../../shared/data/activities/leave-roster.ts'
import type { Handler } from '../runtime/handler.ts'

/** Gives the caller's place in an event back. */
export const leaveEvent: Handler<typeof activities.leaveEvent> = async ({ id }, caller, app) =>
  leaveRoster(app, { activity: id, type: 'event', member: caller.id })
