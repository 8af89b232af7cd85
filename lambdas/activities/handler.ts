import { activities } from '../../shared/contract/activities.ts'
import { api } from '../runtime/api.ts'
import { runningApp } from '../runtime/running-app.ts'
import { browseEvents } from './browse-events.ts'
import { browseMissions } from './browse-missions.ts'
import { cancelEvent } from './cancel-event.ts'
import { cancelMission } from './cancel-mission.ts'
import { changeEvent } from './change-event.ts'
import { changeMission } from './change-mission.ts'
import { closeAssociationCalendar } from './close-association-calendar.ts'
import { closeMyCalendar } from './close-my-calendar.ts'
import { confirmEventAttendance } from './confirm-event-attendance.ts'
import { confirmShiftAttendance } from './confirm-shift-attendance.ts'
import { leaveEvent } from './leave-event.ts'
import { leaveShift } from './leave-shift.ts'
import { listEventSignups } from './list-event-signups.ts'
import { listMySignups } from './list-my-signups.ts'
import { listShiftSignups } from './list-shift-signups.ts'
import { openAssociationCalendar } from './open-association-calendar.ts'
import { openMyCalendar } from './open-my-calendar.ts'
import { publishEvent } from './publish-event.ts'
import { publishMission } from './publish-mission.ts'
import { readCalendar } from './read-calendar.ts'
import { readEventFile } from './read-event-file.ts'
import { readEvent } from './read-event.ts'
import { readMission } from './read-mission.ts'
import { readShiftFile } from './read-shift-file.ts'
import { replyToEventAbsence } from './reply-to-event-absence.ts'
import { replyToShiftAbsence } from './reply-to-shift-absence.ts'
import { signUpForEvent } from './sign-up-for-event.ts'
import { signUpForShift } from './sign-up-for-shift.ts'

export const handler = api(activities, runningApp, {
  browseEvents,
  browseMissions,
  cancelEvent,
  cancelMission,
  changeEvent,
  changeMission,
  closeAssociationCalendar,
  closeMyCalendar,
  confirmEventAttendance,
  confirmShiftAttendance,
  leaveEvent,
  leaveShift,
  listEventSignups,
  listMySignups,
  listShiftSignups,
  openAssociationCalendar,
  openMyCalendar,
  publishEvent,
  publishMission,
  readCalendar,
  readEventFile,
  readEvent,
  readMission,
  readShiftFile,
  replyToEventAbsence,
  replyToShiftAbsence,
  signUpForEvent,
  signUpForShift,
})
