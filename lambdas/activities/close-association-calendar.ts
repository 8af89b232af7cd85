import type { activities } from '../../shared/contract/activities.ts'
import { closeCalendar } from '../../shared/data/activities/calendar-secrets.ts'
import { actStep } from '../../shared/data/associations/act-step.ts'
import { requireRole, teamRoleOf } from '../../shared/data/associations/authority.ts'
import type { Handler } from '../runtime/handler.ts'

/** Takes the secret address of an association's calendar back. */
export const closeAssociationCalendar: Handler<typeof activities.closeAssociationCalendar> = async (
  { id },
  caller,
  app,
) =>
  closeCalendar(app, { association: id }, async (at) => {
    requireRole(await teamRoleOf(app, id, caller.id), 'coordinator', 'volunteer_manager')
    return [actStep(app, id, at, { did: 'calendar_closed', by: caller.id })]
  })
