import { isAlreadyMade, move } from '../../domain/exchange-moves.ts'
import { Refusal } from '../../errors.ts'
import type { Exchange, Move } from '../../model/exchange.ts'
import type { ExchangeId, MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { decide, type Plan, type View } from '../decide.ts'
import { exchangeStep } from '../exchange-items.ts'
import { endingSteps } from './end-exchange.ts'
import { seeExchange } from './see-exchange.ts'

/** The moves of the two sides that need nothing but the exchange itself to be decided. */
export type PlainMove = Exclude<Move, 'request' | 'accept' | 'expire' | 'resolve' | 'confirm'>

type Words = Pick<Exchange, 'reason' | 'explanation'>

const endings = new Set<Exchange['status']>(['declined', 'withdrawn', 'cancelled', 'expired', 'completed'])

/** The steps from one state to the next: an end takes its consequences along. */
const stepsBetween = (app: App, before: Exchange, after: Exchange, view: View) =>
  endings.has(after.status) ? endingSteps(app, before, after, view) : [exchangeStep(before, after)]

const plan = async (
  app: App,
  { id, member, name, words = {} }: { id: ExchangeId; member: MemberId; name: PlainMove; words?: Words | undefined },
  view: View,
): Promise<Plan<Exchange>> => {
  const { exchange, role } = await seeExchange(app, id, member, view.read)
  if (isAlreadyMade(exchange, name, role)) return { steps: [], answer: exchange }
  const after: Exchange = { ...move(exchange, name, { by: role, at: view.at }), ...words }
  return { steps: stepsBetween(app, exchange, after, view), answer: after }
}

/** Makes a move of one side; making it again changes nothing and answers the same. */
export const moveExchange = (
  app: App,
  id: ExchangeId,
  member: MemberId,
  name: PlainMove,
  words?: Words,
): Promise<Exchange> => decide(app, (view) => plan(app, { id, member, name, words }, view))

/** Lets one side change something of an exchange that is no move. @throws Refusal what `change` refuses */
export const changeExchange = (
  app: App,
  id: ExchangeId,
  member: MemberId,
  change: (exchange: Exchange, role: 'giver' | 'receiver', at: string) => Exchange,
): Promise<Exchange> =>
  decide(app, async (view) => {
    const { exchange, role, standing } = await seeExchange(app, id, member, view.read)
    const after = change(exchange, role, view.at)
    if (after === exchange) return { steps: [], answer: after }
    const other = role === 'giver' ? exchange.receiver : exchange.giver
    if (standing.blocked.has(other) || standing.blockedBy.has(other)) throw new Refusal('no_longer_possible')
    return { steps: [exchangeStep(exchange, after)], answer: after }
  })
