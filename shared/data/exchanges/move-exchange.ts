import { isAlreadyMade, move } from '../../domain/exchange-moves.ts'
import { Refusal } from '../../errors.ts'
import type { Exchange, Move, TeamAct } from '../../model/exchange.ts'
import type { ExchangeId, MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import type { Plan, View } from '../decide.ts'
import { exchangeStep } from '../exchange-items.ts'
import { actOnExchange, signed } from './act-on-exchange.ts'
import { endingSteps } from './end-exchange.ts'
import type { Seen } from './see-exchange.ts'

/** The moves of the two sides that need nothing but the exchange itself to be decided. */
export type PlainMove = Exclude<Move, 'request' | 'accept' | 'expire' | 'resolve' | 'confirm' | 'handover'>

type Words = Pick<Exchange, 'reason' | 'explanation'>

const endings = new Set<Exchange['status']>(['declined', 'withdrawn', 'cancelled', 'expired', 'completed'])

/** The steps from one state to the next: an end takes its consequences along. */
const stepsBetween = (app: App, before: Exchange, after: Exchange, view: View) =>
  endings.has(after.status) ? endingSteps(app, before, after, view) : [exchangeStep(before, after)]

type Act = { member: MemberId; name: PlainMove; words: Words }

const plan = (app: App, seen: Seen, { member, name, words }: Act, view: View): Plan<Exchange> => {
  const { exchange, role } = seen
  const { at } = view
  if (isAlreadyMade(exchange, name, role)) return { steps: [], answer: exchange }
  const moved = { ...move(exchange, name, { by: role, at }), ...words }
  const after = signed(moved, seen, { did: name, member })
  return { steps: stepsBetween(app, exchange, after, view), answer: after }
}

/** Makes a move of one side; making it again changes nothing and answers the same. */
export const moveExchange = (
  app: App,
  id: ExchangeId,
  member: MemberId,
  name: PlainMove,
  words: Words = {},
): Promise<Exchange> =>
  actOnExchange(app, id, member, async (seen, view) => plan(app, seen, { member, name, words }, view))

/** Lets one side change something of an exchange that is no move. @throws Refusal what `change` refuses */
export const changeExchange = (
  app: App,
  id: ExchangeId,
  member: MemberId,
  did: TeamAct['did'],
  change: (exchange: Exchange, role: 'giver' | 'receiver', at: string) => Exchange,
): Promise<Exchange> =>
  actOnExchange(app, id, member, async (seen, { at }) => {
    const { exchange, role, standing } = seen
    const changed = change(exchange, role, at)
    if (changed === exchange) return { steps: [], answer: exchange }
    const after = signed(changed, seen, { did, member })
    const other = role === 'giver' ? exchange.receiver : exchange.giver
    if (standing.blocked.has(other) || standing.blockedBy.has(other)) throw new Refusal('no_longer_possible')
    return { steps: [exchangeStep(exchange, after)], answer: after }
  })
