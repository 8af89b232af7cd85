import type { moderation } from '../../shared/contract/moderation.ts'
import { resolveDispute as resolve } from '../../shared/data/exchanges/schedule-exchange.ts'
import { viewForModerator } from '../../shared/domain/exchange-view.ts'
import type { Handler } from '../runtime/handler.ts'

/** Decides a dispute that is not the moderator's own. */
export const resolveDispute: Handler<typeof moderation.resolveDispute> = async ({ id, outcome, reason }, caller, app) =>
  viewForModerator(await resolve(app, id, caller.id, { outcome, reason }))
