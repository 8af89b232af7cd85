import type { Caller } from '../../shared/contract/routes.ts'
import { actingRole } from '../../shared/domain/exchange-sides.ts'
import { viewFor } from '../../shared/domain/exchange-view.ts'
import type { Exchange, ExchangeView } from '../../shared/model/exchange.ts'

/** An exchange as the caller, who is one of its sides, sees it. */
export const seenBy = (caller: Caller, exchange: Exchange): ExchangeView =>
  viewFor(exchange, actingRole(exchange, caller.id) ?? 'receiver')
