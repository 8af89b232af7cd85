import * as z from 'zod'
import { Desk } from '../model/desk.ts'
import { ActivityTotals, Answer, Figures, Month, Totals } from '../model/figures.ts'
import { ActivityId, AssociationId, BranchId } from '../model/ids.ts'
import { FileContent } from './file-content.ts'
import { ifMatch, inNameOf } from './inputs.ts'
import { routes } from './routes.ts'

const id = AssociationId
const read = ['not_found', 'account_closed', 'not_allowed'] as const
const act = ['not_found', 'account_closed', ...inNameOf, 'busy'] as const

/** Twelve months at most; the first and the last are counted. */
const period = z.strictObject({ id, from: Month, to: Month, branchId: BranchId.exactOptional() })
const counted = { id, activityId: ActivityId }

const answered = {
  input: z.strictObject({ id: ActivityId, answer: Answer }),
  output: null,
  errors: ['not_found', 'account_closed', 'not_signed_up', 'not_started', 'wrong_state', 'busy'],
} as const

export const desk = routes({
  readDesk: {
    method: 'GET',
    path: '/v1/associations/{id}/desk',
    summary:
      'What waits for an association’s team: needs with pieces missing, shifts that are short, requests, attendance to say, what comes next, and the budget of the month.',
    allow: ['member'],
    input: z.strictObject({ id }),
    output: Desk,
    errors: read,
  },
  readFigures: {
    method: 'GET',
    path: '/v1/associations/{id}/figures',
    summary:
      'An association’s figures of up to twelve months, for its team: people, gifts and hours by month, category and branch; totals and answers only where the numbers are not small.',
    allow: ['member'],
    input: period,
    output: Figures,
    errors: read,
  },
  printFigures: {
    method: 'GET',
    path: '/v1/associations/{id}/figures.csv',
    summary: 'The same figures as a table (RFC 4180).',
    allow: ['member'],
    input: period,
    output: FileContent,
    contentType: 'text/csv; charset=utf-8',
    errors: read,
  },
  readTotals: {
    method: 'GET',
    path: '/v1/associations/{id}/activities/{activityId}/totals',
    summary: 'Who took part in an activity, counted without names, for those of the team who run it.',
    allow: ['member'],
    input: z.strictObject(counted),
    output: ActivityTotals,
    errors: read,
  },
  enterTotals: {
    method: 'PUT',
    path: '/v1/associations/{id}/activities/{activityId}/totals',
    summary:
      'Enter who took part in an activity that has begun, counted without names; If-Match names the version that was edited, 0 at first.',
    allow: ['member'],
    input: z.strictObject({ ...counted, ifMatch, ...Totals.shape }),
    headers: { ifMatch: 'If-Match' },
    output: ActivityTotals,
    errors: [...act, 'not_started', 'wrong_state', 'stale_version', 'version_required'],
  },
  answerEvent: {
    method: 'POST',
    path: '/v1/events/{id}/answer',
    summary:
      'Say whether an event helped, once, from its beginning on; what is said is counted and never kept with who said it.',
    allow: ['member'],
    ...answered,
  },
  answerMission: {
    method: 'POST',
    path: '/v1/missions/{id}/answer',
    summary:
      'Say whether a mission helped, once, from the beginning of one’s shift on; what is said is counted and never kept with who said it.',
    allow: ['member'],
    ...answered,
  },
})
