import type { activities } from '../../shared/contract/activities.ts'
import { calendarEntries } from '../../shared/data/activities/calendar-entries.ts'
import { calendarText } from '../../shared/domain/calendar/write-calendar.ts'
import type { Handler } from '../runtime/handler.ts'

/** The calendar that a secret leads to. */
export const readCalendar: Handler<typeof activities.readCalendar> = async ({ secret }, _caller, app) =>
  calendarText('Indigo', await calendarEntries(app, secret))
