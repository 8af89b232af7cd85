import type { activities } from '../../shared/contract/activities.ts'
import { replyToAbsence } from '../../shared/data/activities/reply-to-absence.ts'
import type { Handler } from '../runtime/handler.ts'

/** Says something to having been marked as absent from a shift. */
export const replyToShiftAbsence: Handler<typeof activities.replyToShiftAbsence> = async (
  { id, shiftId, text },
  caller,
  app,
) => replyToAbsence(app, { activity: id, shift: shiftId }, caller.id, text)
