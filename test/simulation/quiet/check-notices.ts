import type { ExchangeImage } from '../book/images.ts'
import type { Contents } from './contents.ts'

const kinds: Record<string, string> = {
  request: 'requested',
  accept: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
  handover: 'handed_over',
  confirm: 'completed',
  cancel: 'cancelled',
  dispute: 'disputed',
  resolve: 'resolved',
}

const otherOf = (role: string): string[] =>
  role === 'giver' ? ['receiver'] : role === 'receiver' ? ['giver'] : ['giver', 'receiver']

/** Who must hear of a step: the other side, or both where neither took it; of a schedule's withdrawal, nobody. */
const newsOf = ({ kind, history, status }: ExchangeImage): { role: string; what: string }[] =>
  history.flatMap(({ move, by }, place) => {
    const asker = kind === 'offer' ? 'receiver' : 'giver'
    const expired = status === 'cancelled' ? 'resolved' : place === 1 ? 'request_expired' : 'exchange_expired'
    const what = move === 'expire' ? expired : (kinds[move] ?? move)
    if (move === 'withdraw' && by === 'schedule') return []
    const roles = move === 'decline' ? [asker] : otherOf(by)
    return roles.map((role) => ({ role, what }))
  })

/** Every move of an exchange is told to whom it concerns: once. */
export const checkNotices = ({ exchanges, notices }: Contents): string[] =>
  [...exchanges.values()].flatMap((exchange) =>
    newsOf(exchange).flatMap(({ role, what }) => {
      const member = role === 'giver' ? exchange.giver : exchange.receiver
      const count = notices.get(`${member} ${what} ${exchange.id}`) ?? 0
      return count === 1 ? [] : [`${member} was told ${count} times that ${exchange.id} is ${what}`]
    }),
  )
