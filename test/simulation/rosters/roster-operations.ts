import { cancelEvent } from '../../../lambdas/activities/cancel-event.ts'
import { cancelMission } from '../../../lambdas/activities/cancel-mission.ts'
import { changeEvent } from '../../../lambdas/activities/change-event.ts'
import { changeMission } from '../../../lambdas/activities/change-mission.ts'
import { confirmEventAttendance } from '../../../lambdas/activities/confirm-event-attendance.ts'
import { confirmShiftAttendance } from '../../../lambdas/activities/confirm-shift-attendance.ts'
import { leaveEvent } from '../../../lambdas/activities/leave-event.ts'
import { leaveShift } from '../../../lambdas/activities/leave-shift.ts'
import { listMySignups } from '../../../lambdas/activities/list-my-signups.ts'
import { publishEvent } from '../../../lambdas/activities/publish-event.ts'
import { publishMission } from '../../../lambdas/activities/publish-mission.ts'
import { readEvent } from '../../../lambdas/activities/read-event.ts'
import { readMission } from '../../../lambdas/activities/read-mission.ts'
import { replyToEventAbsence } from '../../../lambdas/activities/reply-to-event-absence.ts'
import { replyToShiftAbsence } from '../../../lambdas/activities/reply-to-shift-absence.ts'
import { signUpForEvent } from '../../../lambdas/activities/sign-up-for-event.ts'
import { signUpForShift } from '../../../lambdas/activities/sign-up-for-shift.ts'
import { activities } from '../../../shared/contract/activities.ts'
import type { Member } from '../world/member.ts'
import { call, insist } from '../world/operate.ts'
import type { Outcome } from '../world/outcome.ts'
import { slowly } from '../world/slowly.ts'
import type { Stage } from '../world/stage.ts'
import type { Place } from './rosters.ts'

/** What is called for events and missions, as it is deployed. */
export const rosterOperations = {
  publishEvent: { name: 'publishEvent', route: activities.publishEvent, handle: publishEvent },
  publishMission: { name: 'publishMission', route: activities.publishMission, handle: publishMission },
  readEvent: { name: 'readEvent', route: activities.readEvent, handle: readEvent },
  readMission: { name: 'readMission', route: activities.readMission, handle: readMission },
  changeEvent: { name: 'changeEvent', route: activities.changeEvent, handle: changeEvent },
  changeMission: { name: 'changeMission', route: activities.changeMission, handle: changeMission },
  cancelEvent: { name: 'cancelEvent', route: activities.cancelEvent, handle: cancelEvent },
  cancelMission: { name: 'cancelMission', route: activities.cancelMission, handle: cancelMission },
  signUpForEvent: { name: 'signUpForEvent', route: activities.signUpForEvent, handle: signUpForEvent },
  signUpForShift: { name: 'signUpForShift', route: activities.signUpForShift, handle: signUpForShift },
  leaveEvent: { name: 'leaveEvent', route: activities.leaveEvent, handle: leaveEvent },
  leaveShift: { name: 'leaveShift', route: activities.leaveShift, handle: leaveShift },
  confirmEvent: {
    name: 'confirmEventAttendance',
    route: activities.confirmEventAttendance,
    handle: confirmEventAttendance,
  },
  confirmShift: {
    name: 'confirmShiftAttendance',
    route: activities.confirmShiftAttendance,
    handle: confirmShiftAttendance,
  },
  replyToEvent: { name: 'replyToEventAbsence', route: activities.replyToEventAbsence, handle: replyToEventAbsence },
  replyToShift: { name: 'replyToShiftAbsence', route: activities.replyToShiftAbsence, handle: replyToShiftAbsence },
  listMySignups: { name: 'listMySignups', route: activities.listMySignups, handle: listMySignups },
}

/** Now and then a function stands still before it writes, and others have the time to do all that they do. */
export const seldomSlowly = (stage: Stage) => slowly(stage, 0.15)

type Around = ReturnType<typeof slowly>
type Doing = (stage: Stage, member: Member, place: Place, around?: Around) => Promise<Outcome>

/** The same call for an event and for a shift. */
export const callSignUp: Doing = (stage, member, { id, shift }, around = seldomSlowly(stage)) =>
  shift === undefined
    ? call(stage, rosterOperations.signUpForEvent, member, { id }, around)
    : call(stage, rosterOperations.signUpForShift, member, { id, shiftId: shift }, around)

export const callLeave: Doing = (stage, member, { id, shift }) =>
  shift === undefined
    ? call(stage, rosterOperations.leaveEvent, member, { id }, seldomSlowly(stage))
    : call(stage, rosterOperations.leaveShift, member, { id, shiftId: shift }, seldomSlowly(stage))

export const callCancel: Doing = (stage, member, { id, shift }) =>
  shift === undefined
    ? insist(stage, rosterOperations.cancelEvent, member, { id }, seldomSlowly(stage))
    : insist(stage, rosterOperations.cancelMission, member, { id }, seldomSlowly(stage))

export const callReply = (stage: Stage, member: Member, { id, shift }: Place, text: string): Promise<Outcome> =>
  shift === undefined
    ? call(stage, rosterOperations.replyToEvent, member, { id, text }, slowly(stage, 0.5))
    : call(stage, rosterOperations.replyToShift, member, { id, shiftId: shift, text }, slowly(stage, 0.5))

export type Said = { memberId: string; came: boolean }

export const callConfirm = (
  stage: Stage,
  member: Member,
  { id, shift }: Place,
  attendance: readonly Said[],
  around = seldomSlowly(stage),
): Promise<Outcome> =>
  shift === undefined
    ? call(stage, rosterOperations.confirmEvent, member, { id, attendance: [...attendance] }, around)
    : call(stage, rosterOperations.confirmShift, member, { id, shiftId: shift, attendance: [...attendance] }, around)
