import type { activities } from '../../shared/contract/activities.ts'
import { replyToAbsence } from '../../shared/data/activities/reply-to-absence.ts'
import type { Handler } from '../runtime/handler.ts'

/** Says something to having been marked as absent from an event. */
export const replyToEventAbsence: Handler<typeof activities.replyToEventAbsence> = async ({ id, text }, caller, app) =>
  replyToAbsence(app, { activity: id }, caller.id, text)
