import type { activities } from '../../shared/contract/activities.ts'
import { confirmAttendance } from '../../shared/data/activities/confirm-attendance.ts'
import type { Handler } from '../runtime/handler.ts'

/** Notes who came to an event. */
export const confirmEventAttendance: Handler<typeof activities.confirmEventAttendance> = async (
  { id, attendance },
  caller,
  app,
) => ({
  items: await confirmAttendance(app, { id, type: 'event', by: caller.id }, { activity: id }, attendance),
})
