import type { Exchange, ExchangeView, Role } from '../model/exchange.ts'
import { movesOf } from './exchange-moves.ts'

const shown = [
  'id',
  'listingId',
  'kind',
  'title',
  'giver',
  'receiver',
  'status',
  'quantity',
  'value',
  'price',
  'earned',
  'goodVibes',
  'message',
  'createdAt',
  'due',
  'history',
  'appointment',
  'reason',
  'explanation',
  'reply',
] as const

const picked = <K extends keyof Exchange>(exchange: Exchange, keys: readonly K[]): Pick<Exchange, K> =>
  Object.fromEntries(keys.filter((key) => exchange[key] !== undefined).map((key) => [key, exchange[key]])) as Pick<
    Exchange,
    K
  >

const isUnderWay = (exchange: Exchange): boolean => ['accepted', 'handed_over', 'disputed'].includes(exchange.status)

/** What one side sees of an exchange: never the other side's code. */
export const viewFor = (exchange: Exchange, role: Role): ExchangeView => ({
  ...picked(exchange, shown),
  role,
  ...(role === 'receiver' && exchange.code !== undefined && isUnderWay(exchange) && { code: exchange.code }),
  unread: role === 'giver' ? exchange.unreadGiver : exchange.unreadReceiver,
  moves: movesOf(exchange, role),
  canThank: exchange.status === 'completed' && !exchange.thanked.includes(role),
})

/** What a moderator sees of an exchange they have decided: no words that the two wrote to each other. */
export const viewForModerator = (exchange: Exchange) => {
  const { message: _, appointment: __, ...rest } = picked(exchange, shown)
  return rest
}
