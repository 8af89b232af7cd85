import type { ExchangeImage } from '../book/images.ts'
import { beginning, toleranceMs } from '../world/machines.ts'
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

const keptMs = 180 * 86_400_000

const otherOf = (role: string): string[] =>
  role === 'giver' ? ['receiver'] : role === 'receiver' ? ['giver'] : ['giver', 'receiver']

type News = { role: string; what: string; at: string }

/** Who must hear of a step: the other side, or both where neither took it; of a schedule's withdrawal, nobody. */
const newsOf = ({ kind, history, status }: ExchangeImage): News[] =>
  history.flatMap(({ move, by, at }, place) => {
    const asker = kind === 'offer' ? 'receiver' : 'giver'
    const expired = status === 'cancelled' ? 'resolved' : place === 1 ? 'request_expired' : 'exchange_expired'
    const what = move === 'expire' ? expired : (kinds[move] ?? move)
    if (move === 'withdraw' && by === 'schedule') return []
    const roles = move === 'decline' ? [asker] : otherOf(by)
    return roles.map((role) => ({ role, what, at }))
  })

/** Every move of an exchange is told to whom it concerns: once. What is old, or was told to somebody who has left, may be gone. */
export const checkNotices = ({ exchanges, notices, accounts }: Contents, now: number): string[] =>
  [...exchanges.values()].flatMap((exchange) =>
    newsOf(exchange).flatMap(({ role, what, at }) => {
      // Who of a team reads it is checked elsewhere.
      if (exchange.association === role) return []
      const member = role === 'giver' ? exchange.giver : exchange.receiver
      const count = notices.get(`${member} ${what} ${exchange.id}`) ?? 0
      const isOld = Date.parse(at) + keptMs < beginning + now + toleranceMs
      const mayBeGone = isOld || accounts.get(member)?.closedAt !== undefined
      return count === 1 || (count === 0 && mayBeGone)
        ? []
        : [`${member} was told ${count} times that ${exchange.id} is ${what}`]
    }),
  )
