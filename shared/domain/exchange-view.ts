import * as z from 'zod'
import { type Exchange, ExchangeView, type Role } from '../model/exchange.ts'
import { movesOf } from './exchange-moves.ts'
import { associationRole, hasLeft, isGift, otherRole } from './exchange-sides.ts'
import { receiptNumberOf } from './receipt.ts'

/** What both sides see alike. Only what is named in the view goes out, whatever an exchange comes to hold. */
const Shown = z.object(
  ExchangeView.omit({
    role: true,
    code: true,
    unread: true,
    moves: true,
    canThank: true,
    acts: true,
    sponsoredBy: true,
    receiptNumber: true,
  }).shape,
)

const isUnderWay = (exchange: Exchange): boolean => ['accepted', 'handed_over', 'disputed'].includes(exchange.status)

/** A sponsorship is between the association and the receiver: the giver sees what would be paid without it. */
const sponsoredFor = ({ sponsor }: Exchange, role: Role): Pick<ExchangeView, 'price' | 'sponsoredBy'> | undefined => {
  if (!sponsor) return undefined
  return role === 'receiver' ? { price: 0, sponsoredBy: sponsor.association } : { price: sponsor.price }
}

/** What one side sees of an exchange: never the other side's code, nor who of the other side's team did what. */
export const viewFor = (exchange: Exchange, role: Role): ExchangeView => ({
  ...Shown.parse(exchange),
  ...sponsoredFor(exchange, role),
  ...(isGift(exchange) && exchange.settledBy && { receiptNumber: receiptNumberOf(exchange.settledBy) }),
  ...(exchange.acts && associationRole(exchange) === role && { acts: exchange.acts }),
  role,
  ...(role === 'receiver' && exchange.code !== undefined && isUnderWay(exchange) && { code: exchange.code }),
  unread: role === 'giver' ? exchange.unreadGiver : exchange.unreadReceiver,
  moves: movesOf(exchange, role),
  canThank: exchange.status === 'completed' && !exchange.thanked.includes(role) && !hasLeft(exchange, otherRole(role)),
})

/** What a moderator sees of an exchange they have decided: no words that the two wrote to each other. */
export const viewForModerator = (exchange: Exchange) => {
  const { message: _, appointment: __, ...rest } = Shown.parse(exchange)
  return rest
}
