import type { activities } from '../../shared/contract/activities.ts'
import { readRoster } from '../../shared/data/activities/read-roster.ts'
import type { Handler } from '../runtime/handler.ts'

/** Shows the team who has signed up for an event. */
export const listEventSignups: Handler<typeof activities.listEventSignups> = async ({ id }, caller, app) => ({
  items: await readRoster(app, { id, type: 'event', by: caller.id }, { activity: id }),
})
