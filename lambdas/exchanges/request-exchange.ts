import type { exchanges } from '../../shared/contract/exchanges.ts'
import { requestExchange as request } from '../../shared/data/exchanges/request-exchange.ts'
import { creationOf } from '../../shared/data/idempotency.ts'
import type { Handler } from '../runtime/handler.ts'
import { seenBy } from './seen-by.ts'

/** Answers somebody's listing. Nothing is held before its owner accepts. */
export const requestExchange: Handler<typeof exchanges.requestExchange> = async (input, caller, app) => {
  const { listingId, message, quantity, associationId } = input
  const creation = creationOf(app, { member: caller.id, operation: 'requestExchange', body: input })
  const asked = { ...creation, asker: caller.id, listingId, message, quantity, associationId }
  return seenBy(caller, await request(app, asked))
}
