import type { Exchange, HistoryStep, Role } from '../model/exchange.ts'
import type { Instant } from '../model/instant.ts'
import type { NoticeKind } from '../model/notice.ts'
import { reminderTime } from './exchange-due.ts'
import { askerRole, otherRole, ownerRole } from './exchange-sides.ts'

/** What one side of an exchange is told. `cause` is the same each time the same change is looked at. */
export type ExchangeNews = { to: Role; kind: NoticeKind; at: Instant; cause: string }

const both: readonly Role[] = ['giver', 'receiver']

const isSide = (mover: HistoryStep['by']): mover is Role => mover === 'giver' || mover === 'receiver'

/** Who is told of a step: the other side, or both where neither made it. */
const othersOf = ({ by }: HistoryStep): readonly Role[] => (isSide(by) ? [otherRole(by)] : both)

const kindOf = (exchange: Exchange, step: HistoryStep, wasRequested: boolean): NoticeKind => {
  const kinds = {
    request: 'requested',
    accept: 'accepted',
    decline: 'declined',
    withdraw: 'withdrawn',
    handover: 'handed_over',
    confirm: 'completed',
    cancel: 'cancelled',
    dispute: 'disputed',
    resolve: 'resolved',
  } as const
  if (step.move !== 'expire') return kinds[step.move]
  if (exchange.status === 'cancelled') return 'resolved'
  return wasRequested ? 'request_expired' : 'exchange_expired'
}

const readersOf = (exchange: Exchange, step: HistoryStep): readonly Role[] => {
  if (step.move === 'decline') return [askerRole(exchange)]
  if (step.move === 'withdraw') return step.by === 'schedule' ? [] : [ownerRole(exchange)]
  return othersOf(step)
}

const ofSteps = (before: Exchange | undefined, after: Exchange): ExchangeNews[] => {
  const known = before?.history.length ?? 0
  return after.history.slice(known).flatMap((step, place) => {
    const wasRequested = after.history[known + place - 1]?.move === 'request'
    const news = { kind: kindOf(after, step, wasRequested), at: step.at, cause: `${after.id} ${known + place}` }
    return readersOf(after, step).map((to) => ({ to, ...news }))
  })
}

/** Changes that are no moves: reminders of a silent hand-over, appointments, the answer to a no-show. */
const ofWords = (before: Exchange, after: Exchange): ExchangeNews[] => {
  const { id, reminders, appointed, appointment, reply, repliedAt } = after
  const news: ExchangeNews[] = []
  if (reminders > before.reminders) {
    const at = reminderTime(after, reminders)
    news.push({ to: 'receiver', kind: 'handed_over_reminder', at, cause: `${id} reminder ${reminders}` })
  }
  if (appointed && appointed.at !== before.appointed?.at) {
    const cause = `${id} ${JSON.stringify(appointment)}`
    news.push({ to: otherRole(appointed.by), kind: 'appointment', at: appointed.at, cause })
  }
  const canceller = after.history.find((step) => step.move === 'cancel')?.by
  if (reply !== before.reply && repliedAt !== undefined && canceller !== undefined && isSide(canceller))
    news.push({ to: canceller, kind: 'no_show_reply', at: repliedAt, cause: `${id} reply` })
  return news
}

/** Whom a change of an exchange is news to. Looked at twice, the same change gives the same news at the same time. */
export const newsOf = (before: Exchange | undefined, after: Exchange): ExchangeNews[] => [
  ...ofSteps(before, after),
  ...(before ? ofWords(before, after) : []),
]
