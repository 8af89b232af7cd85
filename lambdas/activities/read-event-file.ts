import type { activities } from '../../shared/contract/activities.ts'
import { entryOf } from '../../shared/data/activities/calendar-entries.ts'
import { readWhole } from '../../shared/data/activities/read-activity.ts'
import { calendarText } from '../../shared/domain/calendar/write-calendar.ts'
import type { Handler } from '../runtime/handler.ts'

/** An event for one's own calendar. */
export const readEventFile: Handler<typeof activities.readEventFile> = async ({ id }, caller, app) => {
  const whole = await readWhole(app, { id, type: 'event', member: caller?.id })
  return calendarText(whole.head.associationName, [entryOf(whole, whole.head, app.clock.now())])
}
