import type { exchanges } from '../../shared/contract/exchanges.ts'
import { acceptExchange as accept } from '../../shared/data/exchanges/accept-exchange.ts'
import type { Handler } from '../runtime/handler.ts'
import { seenBy } from './seen-by.ts'

/** Accepts a request on the caller’s own listing; the receiver’s Digos are held until the hand-over. */
export const acceptExchange: Handler<typeof exchanges.acceptExchange> = async ({ id }, caller, app) =>
  seenBy(caller, await accept(app, id, caller.id))
