import type { exchanges } from '../../shared/contract/exchanges.ts'
import { handOverExchange as handOver } from '../../shared/data/exchanges/hand-over-exchange.ts'
import type { Handler } from '../runtime/handler.ts'
import { seenBy } from './seen-by.ts'

/** Marks that the giver has handed over; the receiver has seven days to say otherwise. */
export const handOverExchange: Handler<typeof exchanges.handOverExchange> = async ({ id, quantity }, caller, app) =>
  seenBy(caller, await handOver(app, id, caller.id, quantity))
