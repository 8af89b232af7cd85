import type { exchanges } from '../../shared/contract/exchanges.ts'
import { confirmExchange as confirm } from '../../shared/data/exchanges/confirm-exchange.ts'
import type { Handler } from '../runtime/handler.ts'
import { seenBy } from './seen-by.ts'

/** Settles an exchange: by the receiver's word, or by the giver with the receiver's code. */
export const confirmExchange: Handler<typeof exchanges.confirmExchange> = async ({ id, ...said }, caller, app) =>
  seenBy(caller, await confirm(app, id, caller.id, said))
