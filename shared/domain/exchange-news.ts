import type { Exchange, HistoryStep, Role } from '../model/exchange.ts'
import type { Instant } from '../model/instant.ts'
import type { NoticeKind } from '../model/notice.ts'
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

const ofSteps = (before: Exchange | undefined, after: Exchange): ExchangeNews[] =>
  after.history.slice(before?.history.length ?? 0).flatMap((step, place) => {
    const kind = kindOf(after, step, before?.status === 'requested')
    const cause = `${after.id} ${(before?.history.length ?? 0) + place}`
    return readersOf(after, step).map((to) => ({ to, kind, at: step.at, cause }))
  })

/** Changes that are no moves: reminders of a silent hand-over, appointments, the answer to a no-show. */
const ofWords = (before: Exchange, after: Exchange, seenAt: Instant): ExchangeNews[] => {
  const news: ExchangeNews[] = []
  if (after.reminders > before.reminders)
    news.push({
      to: 'receiver',
      kind: 'handed_over_reminder',
      at: seenAt,
      cause: `${after.id} reminder ${after.reminders}`,
    })
  if (after.appointedBy && JSON.stringify(after.appointment) !== JSON.stringify(before.appointment))
    news.push({
      to: otherRole(after.appointedBy),
      kind: 'appointment',
      at: seenAt,
      cause: `${after.id} ${JSON.stringify(after.appointment)}`,
    })
  const canceller = after.history.find((step) => step.move === 'cancel')?.by
  if (after.reply !== before.reply && canceller && isSide(canceller))
    news.push({ to: canceller, kind: 'no_show_reply', at: seenAt, cause: `${after.id} reply` })
  return news
}

/**
 * Whom a change of an exchange is news to. @param seenAt when the change was written, for what has no time of its own:
 * the same change seen twice must be given the same time
 */
export const newsOf = (before: Exchange | undefined, after: Exchange, seenAt: Instant): ExchangeNews[] => [
  ...ofSteps(before, after),
  ...(before ? ofWords(before, after, seenAt) : []),
]
