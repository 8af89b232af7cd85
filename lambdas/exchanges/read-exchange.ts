import type { exchanges } from '../../shared/contract/exchanges.ts'
import { seeExchange } from '../../shared/data/exchanges/see-exchange.ts'
import type { Handler } from '../runtime/handler.ts'
import { seenBy } from './seen-by.ts'

/** Shows an exchange to one of its two sides. */
export const readExchange: Handler<typeof exchanges.readExchange> = async ({ id }, caller, app) =>
  seenBy(caller, (await seeExchange(app, id, caller.id, { consistent: true })).exchange)
