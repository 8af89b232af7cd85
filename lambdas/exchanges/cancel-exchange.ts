import type { exchanges } from '../../shared/contract/exchanges.ts'
import { moveExchange } from '../../shared/data/exchanges/move-exchange.ts'
import { refusedField } from '../../shared/errors.ts'
import type { Handler } from '../runtime/handler.ts'
import { seenBy } from './seen-by.ts'

/** Cancels an accepted exchange; the price is released and the pieces are given back. */
export const cancelExchange: Handler<typeof exchanges.cancelExchange> = async ({ id, reason, text }, caller, app) => {
  if (reason === 'other' && text === undefined) throw refusedField({ field: 'text', rule: 'required' })
  const words = { reason, ...(text !== undefined && { explanation: text }) }
  return seenBy(caller, await moveExchange(app, id, caller.id, 'cancel', words))
}
