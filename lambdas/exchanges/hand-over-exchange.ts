import type { exchanges } from '../../shared/contract/exchanges.ts'
import { moveExchange } from '../../shared/data/exchanges/move-exchange.ts'
import type { Handler } from '../runtime/handler.ts'
import { seenBy } from './seen-by.ts'

/** Marks that the giver has handed over; the receiver has seven days to say otherwise. */
export const handOverExchange: Handler<typeof exchanges.handOverExchange> = async ({ id }, caller, app) =>
  seenBy(caller, await moveExchange(app, id, caller.id, 'handover'))
