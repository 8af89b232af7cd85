import type { exchanges } from '../../shared/contract/exchanges.ts'
import { moveExchange } from '../../shared/data/exchanges/move-exchange.ts'
import type { Handler } from '../runtime/handler.ts'
import { seenBy } from './seen-by.ts'

/** Takes the caller’s own request back. */
export const withdrawExchange: Handler<typeof exchanges.withdrawExchange> = async ({ id }, caller, app) =>
  seenBy(caller, await moveExchange(app, id, caller.id, 'withdraw'))
