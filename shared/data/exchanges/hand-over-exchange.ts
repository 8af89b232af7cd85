import { isAlreadyMade, move } from '../../domain/exchange-moves.ts'
import { checkPieces } from '../../domain/received-pieces.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { ExchangeId, MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { exchangeStep } from '../exchange-items.ts'
import { actOnExchange, signed } from './act-on-exchange.ts'

/**
 * Marks what the giver has handed over: all that was promised, or to an association fewer pieces. Making the mark again
 * changes nothing.
 * @throws Refusal `wrong_state`, `not_allowed`, `invalid_request`
 */
export const handOverExchange = (app: App, id: ExchangeId, member: MemberId, quantity?: number): Promise<Exchange> =>
  actOnExchange(app, id, member, async (seen, { at }) => {
    const { exchange, role } = seen
    if (isAlreadyMade(exchange, 'handover', role)) return { steps: [], answer: exchange }
    const moved = signed(move(exchange, 'handover', { by: role, at }), seen, { did: 'handover', member })
    const isPart = quantity !== undefined && checkPieces(exchange, quantity) < exchange.quantity
    const after = isPart ? { ...moved, handedOver: quantity } : moved
    return { steps: [exchangeStep(exchange, after)], answer: after }
  })
