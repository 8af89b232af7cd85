import type { desk } from '../../shared/contract/desk.ts'
import { answerActivity } from '../../shared/data/desk/answer-activity.ts'
import type { Handler } from '../runtime/handler.ts'

/** Counts whether an event helped, by the word of who was going. */
export const answerEvent: Handler<typeof desk.answerEvent> = async ({ id, answer }, caller, app) =>
  answerActivity(app, { activity: id, type: 'event', member: caller.id }, answer)
