import { Refusal } from '../errors.ts'
import { type Exchange, type ExchangeStatus, Move, type Mover, type Role } from '../model/exchange.ts'
import type { Instant } from '../model/instant.ts'
import { dueOf } from './exchange-due.ts'
import { askerRole, ownerRole } from './exchange-sides.ts'

type Rule = {
  from: readonly ExchangeStatus[]
  by: (exchange: Exchange) => readonly Mover[]
  to: (exchange: Exchange) => ExchangeStatus
}

const either = (): readonly Mover[] => ['giver', 'receiver']
const owner = (exchange: Exchange): readonly Mover[] => [ownerRole(exchange)]
const to = (status: ExchangeStatus) => () => status

/** `request` makes an exchange and moves none; `resolve` is a moderator's, with an outcome. */
type MoveName = Exclude<Move, 'request' | 'resolve'>

/** The table of moves: from which states, by whom, to which state. */
const rules: Record<MoveName, Rule> = {
  accept: { from: ['requested'], by: owner, to: to('accepted') },
  decline: { from: ['requested'], by: (exchange) => [...owner(exchange), 'schedule'], to: to('declined') },
  withdraw: { from: ['requested'], by: (exchange) => [askerRole(exchange), 'schedule'], to: to('withdrawn') },
  handover: { from: ['accepted'], by: () => ['giver'], to: to('handed_over') },
  confirm: {
    from: ['accepted', 'handed_over'],
    by: ({ status }) => (status === 'handed_over' ? [...either(), 'schedule'] : either()),
    to: to('completed'),
  },
  cancel: { from: ['accepted'], by: either, to: to('cancelled') },
  expire: {
    from: ['requested', 'accepted', 'disputed'],
    by: () => ['schedule'],
    to: (exchange) => (exchange.status === 'disputed' ? 'cancelled' : 'expired'),
  },
  dispute: { from: ['accepted', 'handed_over'], by: either, to: to('disputed') },
}

/** Has this side made this move already? Then repeating it changes nothing and is no failure. */
export const isAlreadyMade = (exchange: Exchange, move: Move, by: Mover): boolean =>
  (move === 'confirm' && exchange.status === 'completed') ||
  exchange.history.some((step) => step.move === move && step.by === by)

const moved = (exchange: Exchange, move: Move, by: Mover, at: Instant, status: ExchangeStatus): Exchange => {
  const { due: _, ...rest } = exchange
  const next: Exchange = { ...rest, status, history: [...exchange.history, { move, at, by }] }
  const due = dueOf(next)
  return due ? { ...next, due } : next
}

/**
 * Makes a move, whatever the time: when it is the schedule's turn, `endByTime` knows.
 * @throws Refusal `not_allowed` for the wrong side, `wrong_state` where the state has no such move
 */
export const move = (exchange: Exchange, name: MoveName, { by, at }: { by: Mover; at: Instant }): Exchange => {
  const rule = rules[name]
  if (!rule.by(exchange).includes(by)) throw new Refusal('not_allowed', { move: name })
  if (!rule.from.includes(exchange.status)) throw new Refusal('wrong_state', { status: exchange.status })
  return moved(exchange, name, by, at, rule.to(exchange))
}

/** Is it the schedule's turn? */
export const isDue = (exchange: Exchange, at: Instant): boolean => {
  const due = dueOf(exchange)
  return due !== undefined && due <= at
}

/** What the schedule does with an exchange whose time is up: silence after a hand-over is a yes, all else ends. */
export const endByTime = (exchange: Exchange, at: Instant): Exchange => {
  if (!isDue(exchange, at)) throw new Refusal('wrong_state', { status: exchange.status })
  return move(exchange, exchange.status === 'handed_over' ? 'confirm' : 'expire', { by: 'schedule', at })
}

/** A moderator's decision of a dispute. */
export const resolve = (exchange: Exchange, outcome: 'completed' | 'cancelled', at: Instant): Exchange => {
  if (exchange.status !== 'disputed') throw new Refusal('wrong_state', { status: exchange.status })
  return moved(exchange, 'resolve', 'moderator', at, outcome)
}

/**
 * What becomes of an exchange when one of its sides leaves Indigo, whatever state it is in: a request is taken back or
 * declined, all else is cancelled, a dispute too; what has ended stays as it is.
 */
export const endByLeaving = (exchange: Exchange, by: Role, at: Instant): Exchange => {
  if (dueOf(exchange) === undefined) return exchange
  if (exchange.status !== 'requested') return moved(exchange, 'cancel', by, at, 'cancelled')
  return move(exchange, by === askerRole(exchange) ? 'withdraw' : 'decline', { by, at })
}

/** The moves that a side can make now. */
export const movesOf = (exchange: Exchange, by: 'giver' | 'receiver'): Move[] =>
  Move.options.filter((name) => {
    if (name === 'request' || name === 'resolve') return false
    return rules[name].from.includes(exchange.status) && rules[name].by(exchange).includes(by)
  })
