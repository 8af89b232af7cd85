import type { activities } from '../../shared/contract/activities.ts'
import { confirmAttendance } from '../../shared/data/activities/confirm-attendance.ts'
import type { Handler } from '../runtime/handler.ts'

/** Notes who came to a shift. */
export const confirmShiftAttendance: Handler<typeof activities.confirmShiftAttendance> = async (
  { id, shiftId, attendance },
  caller,
  app,
) => ({
  items: await confirmAttendance(
    app,
    { id, type: 'mission', by: caller.id },
    { activity: id, shift: shiftId },
    attendance,
  ),
})
