import type { exchanges } from '../../shared/contract/exchanges.ts'
import { moveExchange } from '../../shared/data/exchanges/move-exchange.ts'
import type { Handler } from '../runtime/handler.ts'
import { seenBy } from './seen-by.ts'

/** Declines a request on the caller’s own listing. */
export const declineExchange: Handler<typeof exchanges.declineExchange> = async ({ id }, caller, app) =>
  seenBy(caller, await moveExchange(app, id, caller.id, 'decline'))
