import type { desk } from '../../shared/contract/desk.ts'
import { answerActivity } from '../../shared/data/desk/answer-activity.ts'
import type { Handler } from '../runtime/handler.ts'

/** Counts whether a mission helped, by the word of who was going. */
export const answerMission: Handler<typeof desk.answerMission> = async ({ id, answer }, caller, app) =>
  answerActivity(app, { activity: id, type: 'mission', member: caller.id }, answer)
