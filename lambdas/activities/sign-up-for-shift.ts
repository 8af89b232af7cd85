import type { activities } from '../../shared/contract/activities.ts'
import { signUp } from '../../shared/data/activities/sign-up.ts'
import type { Handler } from '../runtime/handler.ts'

/** Signs the caller up for a shift; who comes late waits. */
export const signUpForShift: Handler<typeof activities.signUpForShift> = async ({ id, shiftId }, caller, app) =>
  signUp(app, { activity: id, shift: shiftId, type: 'mission', member: caller.id })
