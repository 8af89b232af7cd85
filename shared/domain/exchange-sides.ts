import type { Exchange, Role } from '../model/exchange.ts'
import type { MemberId } from '../model/ids.ts'

/** On an offer the one who answers receives; on a need the one who answers gives. */
export const askerRole = (exchange: Pick<Exchange, 'kind'>): Role => (exchange.kind === 'offer' ? 'receiver' : 'giver')

export const ownerRole = (exchange: Pick<Exchange, 'kind'>): Role => (exchange.kind === 'offer' ? 'giver' : 'receiver')

export const askerOf = (exchange: Exchange): MemberId => exchange[askerRole(exchange)]

export const ownerOf = (exchange: Exchange): MemberId => exchange[ownerRole(exchange)]

export const otherRole = (role: Role): Role => (role === 'giver' ? 'receiver' : 'giver')

/** The side that a member stands on, if any. */
export const roleOf = (exchange: Exchange, member: MemberId): Role | undefined => {
  if (exchange.giver === member) return 'giver'
  return exchange.receiver === member ? 'receiver' : undefined
}

/** The side that an association stands on, if one does. */
export const associationRole = ({
  associationId,
  giver,
  receiver,
}: Pick<Exchange, 'associationId' | 'giver' | 'receiver'>): Role | undefined => {
  if (associationId === undefined) return undefined
  if (giver === associationId) return 'giver'
  return receiver === associationId ? 'receiver' : undefined
}

/** The side on which somebody acts who may: their own, or else that of the association whose team they are of. */
export const actingRole = (exchange: Exchange, member: MemberId): Role | undefined =>
  roleOf(exchange, member) ?? associationRole(exchange)

/** Is it a gift to an association, which pays nothing for it? */
export const isGift = (exchange: Pick<Exchange, 'associationId' | 'giver' | 'receiver'>): boolean =>
  associationRole(exchange) === 'receiver'

/** Has this side left Indigo? Their name is forgotten then; nobody else has an empty one. */
export const hasLeft = (exchange: Pick<Exchange, 'giverName' | 'receiverName'>, role: Role): boolean =>
  (role === 'giver' ? exchange.giverName : exchange.receiverName) === ''
