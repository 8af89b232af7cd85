import type { exchanges } from '../../shared/contract/exchanges.ts'
import { moveExchange } from '../../shared/data/exchanges/move-exchange.ts'
import type { Handler } from '../runtime/handler.ts'
import { seenBy } from './seen-by.ts'

/** Asks a moderator to decide; the price stays held until then. */
export const disputeExchange: Handler<typeof exchanges.disputeExchange> = async ({ id, text }, caller, app) =>
  seenBy(caller, await moveExchange(app, id, caller.id, 'dispute', { explanation: text }))
