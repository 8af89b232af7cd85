import type { activities } from '../../shared/contract/activities.ts'
import { entryOf } from '../../shared/data/activities/calendar-entries.ts'
import { readWhole } from '../../shared/data/activities/read-activity.ts'
import { calendarText } from '../../shared/domain/calendar/write-calendar.ts'
import { Refusal } from '../../shared/errors.ts'
import type { Handler } from '../runtime/handler.ts'

/** A shift for one's own calendar. */
export const readShiftFile: Handler<typeof activities.readShiftFile> = async ({ id, shiftId }, caller, app) => {
  const whole = await readWhole(app, { id, type: 'mission', member: caller?.id })
  const shift = whole.head.shifts.find((each) => each.id === shiftId)
  if (!shift) throw new Refusal('not_found')
  return calendarText(whole.head.associationName, [entryOf(whole, { ...shift, shift: shiftId }, app.clock.now())])
}
