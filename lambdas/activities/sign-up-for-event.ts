import type { activities } from '../../shared/contract/activities.ts'
import { signUp } from '../../shared/data/activities/sign-up.ts'
import type { Handler } from '../runtime/handler.ts'

/** Signs the caller up for an event; who comes late waits. */
export const signUpForEvent: Handler<typeof activities.signUpForEvent> = async ({ id }, caller, app) =>
  signUp(app, { activity: id, type: 'event', member: caller.id })
