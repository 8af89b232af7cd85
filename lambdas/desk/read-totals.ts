import type { desk } from '../../shared/contract/desk.ts'
import { readTotals as totalsOf } from '../../shared/data/desk/totals.ts'
import type { Handler } from '../runtime/handler.ts'

/** Shows the team what it has counted at an activity. */
export const readTotals: Handler<typeof desk.readTotals> = async ({ id, activityId }, caller, app) =>
  totalsOf(app, { association: id, activity: activityId, by: caller.id })
