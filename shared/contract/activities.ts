import * as z from 'zod'
import { MySignup } from '../model/activity-views.ts'
import { AssociationId } from '../model/ids.ts'
import { activityErrors as errors } from './activity-inputs.ts'
import { events } from './events.ts'
import { cursor, limit, pageOf } from './inputs.ts'
import { missions } from './missions.ts'
import { FileContent } from './file-content.ts'
import { routes } from './routes.ts'

/** Where a calendar is, under the API’s own address. */
const CalendarPath = z.strictObject({ path: z.string() }).meta({ id: 'CalendarPath' })
const own = z.strictObject({})
const association = z.strictObject({ id: AssociationId })

/** Events, missions, and what one has signed up for. */
export const activities = {
  ...events,
  ...missions,
  ...routes({
    listMySignups: {
      method: 'GET',
      path: '/v1/me/signups',
      summary:
        'What the caller has signed up for: to come, the soonest first; with `past` what is over, the latest first. A page may be short while a cursor follows.',
      allow: ['member'],
      input: z.strictObject({ past: z.boolean().default(false), limit, cursor }),
      output: pageOf(MySignup),
      errors: ['invalid_cursor', 'account_closed'],
    },
    openMyCalendar: {
      method: 'POST',
      path: '/v1/me/calendar',
      summary:
        'A secret address under which any calendar can follow what the caller goes to; the address before holds no more.',
      allow: ['member'],
      input: own,
      output: CalendarPath,
      status: 201,
      errors: ['account_closed', 'busy'],
    },
    closeMyCalendar: {
      method: 'DELETE',
      path: '/v1/me/calendar',
      summary: 'From now on the secret address of the caller’s calendar leads nowhere.',
      allow: ['member'],
      input: own,
      output: null,
      errors: ['account_closed', 'busy'],
    },
    openAssociationCalendar: {
      method: 'POST',
      path: '/v1/associations/{id}/calendar',
      summary:
        'A secret address under which any calendar can follow what an association organises; the address before holds no more.',
      allow: ['member'],
      input: association,
      output: CalendarPath,
      status: 201,
      errors: errors.run,
    },
    closeAssociationCalendar: {
      method: 'DELETE',
      path: '/v1/associations/{id}/calendar',
      summary: 'From now on the secret address of an association’s calendar leads nowhere.',
      allow: ['member'],
      input: association,
      output: null,
      errors: errors.run,
    },
    readCalendar: {
      method: 'GET',
      path: '/v1/calendars/{secret}/calendar.ics',
      summary: 'A calendar (RFC 5545) for who knows its secret address, never with a remote link.',
      allow: ['anyone'],
      input: z.strictObject({ secret: z.string().regex(/^[\w-]{43}$/, { error: '43 × A-Z a-z 0-9 _ -' }) }),
      output: FileContent,
      contentType: 'text/calendar; charset=utf-8',
      errors: ['not_found', 'unauthenticated'],
    },
  }),
}
