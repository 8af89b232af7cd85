import { refusedField } from '../errors.ts'
import type { Exchange } from '../model/exchange.ts'
import { isGift } from './exchange-sides.ts'

/**
 * How many pieces somebody says were handed over. Fewer than promised only to an association, which pays nothing that
 * would have to be split.
 * @throws Refusal `invalid_request`
 */
export const checkPieces = (exchange: Exchange, quantity: number): number => {
  if (quantity > exchange.quantity)
    throw refusedField({ field: 'quantity', rule: 'maximum', allowed: exchange.quantity })
  if (quantity < exchange.quantity && !isGift(exchange))
    throw refusedField({ field: 'quantity', rule: 'minimum', allowed: exchange.quantity })
  return quantity
}

/** The exchange of the pieces that were handed over, all of them unless somebody said otherwise: the rest is not settled. */
export const received = (exchange: Exchange, quantity = exchange.handedOver ?? exchange.quantity): Exchange => {
  if (quantity === exchange.quantity) return exchange
  const { handedOver: _, ...rest } = exchange
  const value = (exchange.value / exchange.quantity) * quantity
  return { ...rest, quantity, promised: exchange.quantity, value, earned: exchange.earned > 0 ? value : 0 }
}
