import { associationRole, roleOf } from '../../domain/exchange-sides.ts'
import { Refusal } from '../../errors.ts'
import type { Standing } from '../../model/account.ts'
import type { Exchange, Role } from '../../model/exchange.ts'
import type { AssociationId, ExchangeId, MemberId } from '../../model/ids.ts'
import { proveTeam } from '../associations/act-in-name.ts'
import type { App } from '../app.ts'
import { exchangeOf } from '../exchange-items.ts'
import { key } from '../keys.ts'
import { actingStandingOf } from '../read-account.ts'
import type { ReadOptions } from '../table.ts'

/** An exchange, and what its reader is to it. */
export type Seen = {
  exchange: Exchange
  role: Role
  standing: Standing
  /** In whose name the reader acts, where they are not a side themselves. */
  team?: AssociationId
}

/**
 * An exchange as one of its two sides reads it, in one call. Whoever is neither is taken to be of the association's
 * team until that is proved: nothing may be told or done before it is.
 * @throws Refusal `not_found` for everybody else: that it exists is nobody's business
 */
export const glimpseExchange = async (
  app: App,
  id: ExchangeId,
  member: MemberId,
  read: ReadOptions = {},
): Promise<Seen> => {
  const [exchangeItem, standingItem] = await app.table.batchGet([key.exchange(id), key.standing(member)], read)
  const standing = actingStandingOf(standingItem)
  const exchange = exchangeOf(exchangeItem)
  const own = roleOf(exchange, member)
  if (own) return { exchange, role: own, standing }
  const role = associationRole(exchange)
  if (!role || exchange.associationId === undefined) throw new Refusal('not_found')
  return { exchange, role, standing, team: exchange.associationId }
}

/** An exchange as one of its two sides reads it; somebody of a team takes one strong read more. @throws Refusal `not_found`, `association_suspended` */
export const seeExchange = async (
  app: App,
  id: ExchangeId,
  member: MemberId,
  read: ReadOptions = {},
): Promise<Seen> => {
  const seen = await glimpseExchange(app, id, member, read)
  if (seen.team !== undefined) await proveTeam(app, { association: seen.team, member })
  return seen
}
