import type { exchanges } from '../../shared/contract/exchanges.ts'
import { changeExchange } from '../../shared/data/exchanges/move-exchange.ts'
import { replied } from '../../shared/domain/exchange-words.ts'
import type { Handler } from '../runtime/handler.ts'
import { seenBy } from './seen-by.ts'

/** Lets the side that is said not to have come answer, once. */
export const replyToClaim: Handler<typeof exchanges.replyToClaim> = async ({ id, text }, caller, app) =>
  seenBy(
    caller,
    await changeExchange(app, id, caller.id, 'reply', (exchange, by, now) => replied(exchange, { text, by }, now)),
  )
