import type { activities } from '../../shared/contract/activities.ts'
import { leaveRoster } from '../../shared/data/activities/leave-roster.ts'
import type { Handler } from '../runtime/handler.ts'

/** Gives the caller's place in a shift back. */
export const leaveShift: Handler<typeof activities.leaveShift> = async ({ id, shiftId }, caller, app) =>
  leaveRoster(app, { activity: id, shift: shiftId, type: 'mission', member: caller.id })
