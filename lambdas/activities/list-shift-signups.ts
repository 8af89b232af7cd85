import type { activities } from '../../shared/contract/activities.ts'
import { readRoster } from '../../shared/data/activities/read-roster.ts'
import type { Handler } from '../runtime/handler.ts'

/** Shows the team who has signed up for a shift. */
export const listShiftSignups: Handler<typeof activities.listShiftSignups> = async ({ id, shiftId }, caller, app) => ({
  items: await readRoster(app, { id, type: 'mission', by: caller.id }, { activity: id, shift: shiftId }),
})
