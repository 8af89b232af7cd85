import type { exchanges } from '../../shared/contract/exchanges.ts'
import { changeExchange } from '../../shared/data/exchanges/move-exchange.ts'
import { appointed } from '../../shared/domain/exchange-words.ts'
import type { Handler } from '../runtime/handler.ts'
import { seenBy } from './seen-by.ts'

/** Notes when and where the two meet; only they see it. */
export const appoint: Handler<typeof exchanges.appoint> = async ({ id, ...appointment }, caller, app) => {
  return seenBy(
    caller,
    await changeExchange(app, id, caller.id, 'appoint', (exchange, by, now) =>
      appointed(exchange, { appointment, by }, now),
    ),
  )
}
