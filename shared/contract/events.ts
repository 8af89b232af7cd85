import * as z from 'zod'
import { Capacity } from '../model/activity.ts'
import { AbsenceReply, ActivityCard, Event, OwnSignup, RosterRow, Signup } from '../model/activity-views.ts'
import { ActivityId } from '../model/ids.ts'
import { Instant } from '../model/instant.ts'
import { activityErrors as errors, attendance, browsed, changed, published } from './activity-inputs.ts'
import { ifMatch, pageOf } from './inputs.ts'
import { FileContent } from './file-content.ts'
import { routes } from './routes.ts'

const one = z.strictObject({ id: ActivityId })
const roster = z.strictObject({ items: z.array(RosterRow) })

export const events = routes({
  publishEvent: {
    method: 'POST',
    path: '/v1/associations/{id}/events',
    summary:
      'Publish an event, at a place or remote. With an RRULE of days, weeks or months it comes up to 52 times, each an event of its own.',
    allow: ['member'],
    input: z.strictObject({
      ...published,
      startsAt: Instant,
      endsAt: Instant,
      capacity: Capacity,
      recurrence: z.string().min(1).max(200).exactOptional(),
    }),
    headers: { idempotencyKey: 'Idempotency-Key' },
    output: Event,
    status: 201,
    errors: [...errors.run, 'key_reused'],
  },
  browseEvents: {
    method: 'GET',
    path: '/v1/events',
    summary:
      'Events to come, the soonest first: near a point, or around the centre of the map, and those at a distance; or all of one association.',
    allow: ['anyone'],
    input: browsed,
    output: pageOf(ActivityCard),
    errors: errors.browse,
  },
  readEvent: {
    method: 'GET',
    path: '/v1/events/{id}',
    summary: 'An event, with how many go and wait. The remote link is for the team and those who are going.',
    allow: ['anyone'],
    input: one,
    output: Event,
    errors: errors.read,
  },
  changeEvent: {
    method: 'PATCH',
    path: '/v1/events/{id}',
    summary:
      'Change an event that is to come; If-Match names the version that was edited. Nobody who is going is sent away.',
    allow: ['member'],
    input: z.strictObject({
      id: ActivityId,
      ifMatch,
      ...changed,
      startsAt: Instant.exactOptional(),
      endsAt: Instant.exactOptional(),
      capacity: Capacity.exactOptional(),
    }),
    headers: { ifMatch: 'If-Match' },
    output: Event,
    errors: [
      ...errors.run,
      'wrong_state',
      'already_started',
      'capacity_below_going',
      'stale_version',
      'version_required',
    ],
  },
  cancelEvent: {
    method: 'DELETE',
    path: '/v1/events/{id}',
    summary: 'Cancel an event that is to come, and with `rest` all that follow it in its series. Everybody is told.',
    allow: ['member'],
    input: z.strictObject({ id: ActivityId, rest: z.boolean().default(false) }),
    output: Event,
    errors: [...errors.run, 'already_started'],
  },
  signUpForEvent: {
    method: 'POST',
    path: '/v1/events/{id}/signup',
    summary: 'Sign up for an event. When all places are taken one waits, and moves up when somebody leaves.',
    allow: ['member'],
    input: one,
    output: Signup,
    errors: errors.signUp,
  },
  leaveEvent: {
    method: 'DELETE',
    path: '/v1/events/{id}/signup',
    summary: 'Give one’s place, or one’s place in line, back.',
    allow: ['member'],
    input: one,
    output: null,
    errors: errors.leave,
  },
  listEventSignups: {
    method: 'GET',
    path: '/v1/events/{id}/signups',
    summary: 'Everybody who has signed up, in order, for the team.',
    allow: ['member'],
    input: one,
    output: roster,
    errors: errors.run,
  },
  confirmEventAttendance: {
    method: 'POST',
    path: '/v1/events/{id}/attendance',
    summary: 'Say who of those who were going came, as many at once as one likes; it may be sent again.',
    allow: ['member'],
    input: z.strictObject({ id: ActivityId, attendance }),
    output: roster,
    errors: [...errors.run, ...errors.attend],
  },
  replyToEventAbsence: {
    method: 'POST',
    path: '/v1/events/{id}/reply',
    summary: 'Say something to having been marked as absent, within fourteen days.',
    allow: ['member'],
    input: z.strictObject({ id: ActivityId, text: AbsenceReply }),
    output: OwnSignup,
    errors: errors.reply,
  },
  readEventFile: {
    method: 'GET',
    path: '/v1/events/{id}/event.ics',
    summary: 'An event for one’s own calendar (RFC 5545), without the remote link.',
    allow: ['anyone'],
    input: one,
    output: FileContent,
    contentType: 'text/calendar; charset=utf-8',
    errors: errors.read,
  },
})
