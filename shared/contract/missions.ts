import * as z from 'zod'
import { shiftsMost, Skills, Tasks } from '../model/activity.ts'
import { AbsenceReply, ActivityCard, Mission, OwnSignup, RosterRow, Signup } from '../model/activity-views.ts'
import { ActivityId, ShiftId } from '../model/ids.ts'
import { activityErrors as errors, attendance, browsed, changed, newShift, published } from './activity-inputs.ts'
import { ifMatch, pageOf } from './inputs.ts'
import { FileContent } from './file-content.ts'
import { routes } from './routes.ts'

const one = z.strictObject({ id: ActivityId })
const shift = z.strictObject({ id: ActivityId, shiftId: ShiftId })
const roster = z.strictObject({ items: z.array(RosterRow) })

export const missions = routes({
  publishMission: {
    method: 'POST',
    path: '/v1/associations/{id}/missions',
    summary: 'Ask for volunteers, in one or more shifts, at a place or remote.',
    allow: ['member'],
    input: z.strictObject({
      ...published,
      tasks: Tasks.exactOptional(),
      skills: Skills.exactOptional(),
      shifts: z.array(z.strictObject(newShift)).min(1).max(shiftsMost),
    }),
    headers: { idempotencyKey: 'Idempotency-Key' },
    output: Mission,
    status: 201,
    errors: [...errors.run, 'key_reused'],
  },
  browseMissions: {
    method: 'GET',
    path: '/v1/missions',
    summary:
      'Missions with a shift to come, the soonest first: near a point, or around the centre of the map, and those at a distance; or all of one association.',
    allow: ['anyone'],
    input: browsed,
    output: pageOf(ActivityCard),
    errors: errors.browse,
  },
  readMission: {
    method: 'GET',
    path: '/v1/missions/{id}',
    summary:
      'A mission, with how many go and wait in each shift. The remote link is for the team and those who are going.',
    allow: ['anyone'],
    input: one,
    output: Mission,
    errors: errors.read,
  },
  changeMission: {
    method: 'PATCH',
    path: '/v1/missions/{id}',
    summary:
      'Change a mission; If-Match names the version that was edited. Of its shifts all are sent: those with an id stay, those without are new, those that are missing are cancelled.',
    allow: ['member'],
    input: z.strictObject({
      id: ActivityId,
      ifMatch,
      ...changed,
      tasks: Tasks.nullable().exactOptional(),
      skills: Skills.exactOptional(),
      shifts: z
        .array(z.strictObject({ id: ShiftId.exactOptional(), ...newShift }))
        .min(1)
        .max(shiftsMost)
        .exactOptional(),
    }),
    headers: { ifMatch: 'If-Match' },
    output: Mission,
    errors: [
      ...errors.run,
      'wrong_state',
      'already_started',
      'capacity_below_going',
      'stale_version',
      'version_required',
    ],
  },
  cancelMission: {
    method: 'DELETE',
    path: '/v1/missions/{id}',
    summary: 'Cancel the shifts of a mission that are to come. Everybody is told.',
    allow: ['member'],
    input: one,
    output: Mission,
    errors: [...errors.run, 'already_started'],
  },
  signUpForShift: {
    method: 'POST',
    path: '/v1/missions/{id}/shifts/{shiftId}/signup',
    summary: 'Sign up for a shift. When all places are taken one waits, and moves up when somebody leaves.',
    allow: ['member'],
    input: shift,
    output: Signup,
    errors: errors.signUp,
  },
  leaveShift: {
    method: 'DELETE',
    path: '/v1/missions/{id}/shifts/{shiftId}/signup',
    summary: 'Give one’s place in a shift, or one’s place in line, back.',
    allow: ['member'],
    input: shift,
    output: null,
    errors: errors.leave,
  },
  listShiftSignups: {
    method: 'GET',
    path: '/v1/missions/{id}/shifts/{shiftId}/signups',
    summary: 'Everybody who has signed up for a shift, in order, for the team.',
    allow: ['member'],
    input: shift,
    output: roster,
    errors: errors.run,
  },
  confirmShiftAttendance: {
    method: 'POST',
    path: '/v1/missions/{id}/shifts/{shiftId}/attendance',
    summary:
      'Say who of those who were going came, as many at once as one likes; it may be sent again. Who came has helped the association.',
    allow: ['member'],
    input: z.strictObject({ id: ActivityId, shiftId: ShiftId, attendance }),
    output: roster,
    errors: [...errors.run, ...errors.attend],
  },
  replyToShiftAbsence: {
    method: 'POST',
    path: '/v1/missions/{id}/shifts/{shiftId}/reply',
    summary: 'Say something to having been marked as absent, within fourteen days.',
    allow: ['member'],
    input: z.strictObject({ id: ActivityId, shiftId: ShiftId, text: AbsenceReply }),
    output: OwnSignup,
    errors: errors.reply,
  },
  readShiftFile: {
    method: 'GET',
    path: '/v1/missions/{id}/shifts/{shiftId}/shift.ics',
    summary: 'A shift for one’s own calendar (RFC 5545), without the remote link.',
    allow: ['anyone'],
    input: shift,
    output: FileContent,
    contentType: 'text/calendar; charset=utf-8',
    errors: errors.read,
  },
})
