import { roleOf } from '../../domain/exchange-sides.ts'
import { Refusal } from '../../errors.ts'
import type { Standing } from '../../model/account.ts'
import type { Exchange, Role } from '../../model/exchange.ts'
import type { ExchangeId, MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { exchangeOf } from '../exchange-items.ts'
import { key } from '../keys.ts'
import { actingStandingOf } from '../read-account.ts'
import type { ReadOptions } from '../table.ts'

/** An exchange, and what its reader is to it. */
export type Seen = { exchange: Exchange; role: Role; standing: Standing }

/**
 * An exchange as one of its two sides reads it, in one call.
 * @throws Refusal `not_found` for everybody else: that it exists is nobody's business
 */
export const seeExchange = async (
  app: App,
  id: ExchangeId,
  member: MemberId,
  read: ReadOptions = {},
): Promise<Seen> => {
  const [exchangeItem, standingItem] = await app.table.batchGet([key.exchange(id), key.standing(member)], read)
  const standing = actingStandingOf(standingItem)
  const exchange = exchangeOf(exchangeItem)
  const role = roleOf(exchange, member)
  if (!role) throw new Refusal('not_found')
  return { exchange, role, standing }
}
