import type { activities } from '../../shared/contract/activities.ts'
import { eventFor } from '../../shared/data/activities/activity-view.ts'
import { readerOf, readWhole } from '../../shared/data/activities/read-activity.ts'
import type { Handler } from '../runtime/handler.ts'

/** Reads an event; who is going, and the team, see how to come in. */
export const readEvent: Handler<typeof activities.readEvent> = async ({ id }, caller, app) => {
  const whole = await readWhole(app, { id, type: 'event', member: caller?.id })
  return eventFor(whole, await readerOf(app, whole, caller?.id))
}
