import type { desk } from '../../shared/contract/desk.ts'
import { enterTotals as keepTotals } from '../../shared/data/desk/totals.ts'
import { versionIn } from '../../shared/domain/version.ts'
import type { Handler } from '../runtime/handler.ts'

/** Keeps what the team has counted at an activity, if nobody else has meanwhile. */
export const enterTotals: Handler<typeof desk.enterTotals> = async (
  { id, activityId, ifMatch, ...totals },
  caller,
  app,
) => keepTotals(app, { association: id, activity: activityId, by: caller.id }, { version: versionIn(ifMatch), totals })
