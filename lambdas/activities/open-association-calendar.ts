import type { activities } from '../../shared/contract/activities.ts'
import { openCalendar } from '../../shared/data/activities/calendar-secrets.ts'
import { actStep } from '../../shared/data/associations/act-step.ts'
import { requireRole, teamRoleOf } from '../../shared/data/associations/authority.ts'
import type { Handler } from '../runtime/handler.ts'
import { calendarPath } from './calendar-path.ts'

/** A new secret address for an association's calendar. */
export const openAssociationCalendar: Handler<typeof activities.openAssociationCalendar> = async (
  { id },
  caller,
  app,
) => {
  const secret = await openCalendar(app, { association: id }, async (at) => {
    requireRole(await teamRoleOf(app, id, caller.id), 'coordinator', 'volunteer_manager')
    return [actStep(app, id, at, { did: 'calendar_opened', by: caller.id })]
  })
  return calendarPath(secret)
}
