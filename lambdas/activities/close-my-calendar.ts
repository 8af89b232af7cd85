import type { activities } from '../../shared/contract/activities.ts'
import { closeCalendar } from '../../shared/data/activities/calendar-secrets.ts'
import { readStanding } from '../../shared/data/members.ts'
import type { Handler } from '../runtime/handler.ts'

/** Takes the secret address of the caller's calendar back. */
export const closeMyCalendar: Handler<typeof activities.closeMyCalendar> = async (_input, caller, app) =>
  closeCalendar(app, { member: caller.id }, async () => {
    await readStanding(app, caller.id)
    return []
  })
