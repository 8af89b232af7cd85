import type { activities } from '../../shared/contract/activities.ts'
import { openCalendar } from '../../shared/data/activities/calendar-secrets.ts'
import { readStanding } from '../../shared/data/members.ts'
import type { Handler } from '../runtime/handler.ts'
import { calendarPath } from './calendar-path.ts'

/** A new secret address for the caller's calendar. */
export const openMyCalendar: Handler<typeof activities.openMyCalendar> = async (_input, caller, app) => {
  const secret = await openCalendar(app, { member: caller.id }, async () => {
    await readStanding(app, caller.id)
    return []
  })
  return calendarPath(secret)
}
