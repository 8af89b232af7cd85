import { nextCheckOf } from '../../domain/exchange-due.ts'
import { endByTime, isDue, move, resolve } from '../../domain/exchange-moves.ts'
import { Refusal } from '../../errors.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { ExchangeId, MemberId } from '../../model/ids.ts'
import { teamMemberOf } from '../associations/association-items.ts'
import type { App } from '../app.ts'
import { decide, type Plan, type View } from '../decide.ts'
import { exchangeOf, exchangeStep } from '../exchange-items.ts'
import { key } from '../keys.ts'
import { actingStandingOf } from '../read-account.ts'
import { endingSteps, settledAs } from './end-exchange.ts'

const nothing = (exchange: Exchange): Plan<Exchange> => ({ steps: [], answer: exchange })

const readExchange = async (app: App, id: ExchangeId, { read }: View): Promise<Exchange> =>
  exchangeOf(await app.table.get(key.exchange(id), read))

/**
 * What the schedule does with an exchange that the `due` index named: end its state, remind of a silent hand-over, or
 * nothing, when the index was stale or another sweep was first.
 */
export const sweepExchange = (app: App, id: ExchangeId): Promise<Exchange> =>
  decide(app, async (view) => {
    const exchange = await readExchange(app, id, { ...view, read: { consistent: true } })
    if (isDue(exchange, view.at)) {
      const after = settledAs(app, endByTime(exchange, view.at), view)
      return { steps: endingSteps(app, exchange, after, view), answer: after }
    }
    const check = nextCheckOf(exchange)
    if (exchange.status !== 'handed_over' || !check || check > view.at) return nothing(exchange)
    const reminded = { ...exchange, reminders: exchange.reminders + 1 }
    return { steps: [exchangeStep(exchange, reminded)], answer: reminded }
  })

/** Ends a request that nobody can accept any more, politely: its listing went to somebody else, or a block lies between. */
export const endRequest = (
  app: App,
  id: ExchangeId,
  name: 'decline' | 'withdraw',
  stillHolds: (read: View['read']) => Promise<boolean>,
): Promise<Exchange> =>
  decide(app, async (view) => {
    const exchange = await readExchange(app, id, { ...view, read: { consistent: true } })
    if (exchange.status !== 'requested' || !(await stillHolds({ consistent: true }))) return nothing(exchange)
    const after = move(exchange, name, { by: 'schedule', at: view.at })
    return { steps: endingSteps(app, exchange, after, view), answer: after }
  })

/** Is it somebody's own case, or that of an association whose team they are of? */
const standsIn = async (app: App, exchange: Exchange, member: MemberId): Promise<boolean> => {
  if (exchange.giver === member || exchange.receiver === member) return true
  const { associationId } = exchange
  if (associationId === undefined) return false
  return teamMemberOf(await app.table.get(key.teamMember(associationId, member), { consistent: true })) !== undefined
}

/** A moderator's decision of a dispute that is not their own. */
export const resolveDispute = (
  app: App,
  id: ExchangeId,
  moderator: MemberId,
  decision: { outcome: 'completed' | 'cancelled'; reason: string },
): Promise<Exchange> =>
  decide(app, async (view) => {
    const [item, standing] = await app.table.batchGet([key.exchange(id), key.standing(moderator)], view.read)
    actingStandingOf(standing)
    const exchange = exchangeOf(item)
    if (await standsIn(app, exchange, moderator)) throw new Refusal('not_allowed')
    const last = exchange.history.at(-1)
    if (last?.move === 'resolve' && exchange.status === decision.outcome) return nothing(exchange)
    const resolved = { ...resolve(exchange, decision.outcome, view.at), decision: decision.reason }
    const after = settledAs(app, resolved, view)
    return { steps: endingSteps(app, exchange, after, view), answer: after }
  })
