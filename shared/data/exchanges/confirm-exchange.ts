import { isAlreadyMade, move } from '../../domain/exchange-moves.ts'
import { Refusal } from '../../errors.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { ExchangeId, MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { decide, type Plan, type View } from '../decide.ts'
import { exchangeStep } from '../exchange-items.ts'
import { endingSteps } from './end-exchange.ts'
import { seeExchange } from './see-exchange.ts'

/** So many wrong codes disable the code; the receiver can still confirm. */
const wrongCodesMost = 5

type Tried = { wrong: Exchange } | { confirmed: Exchange }

/** The giver's try of a code: right, or one more wrong one that is counted. @throws Refusal `code_disabled` */
const tryCode = (exchange: Exchange, code: string | undefined, confirmed: Exchange): Tried => {
  if (code === undefined) throw new Refusal('not_allowed', { move: 'confirm' })
  if (exchange.wrongCodes >= wrongCodesMost) throw new Refusal('code_disabled')
  return code === exchange.code ? { confirmed } : { wrong: { ...exchange, wrongCodes: exchange.wrongCodes + 1 } }
}

const plan = async (
  app: App,
  { id, member, code }: { id: ExchangeId; member: MemberId; code: string | undefined },
  view: View,
): Promise<Plan<Tried>> => {
  const { exchange, role } = await seeExchange(app, id, member, view.read)
  if (isAlreadyMade(exchange, 'confirm', role)) return { steps: [], answer: { confirmed: exchange } }
  const confirmed = move(exchange, 'confirm', { by: role, at: view.at })
  const answer = role === 'receiver' ? { confirmed } : tryCode(exchange, code, confirmed)
  if ('wrong' in answer) return { steps: [exchangeStep(exchange, answer.wrong)], answer }
  return { steps: endingSteps(app, exchange, confirmed, view), answer }
}

/**
 * Settles an exchange: the receiver confirms, or the giver shows the receiver's code.
 * @throws Refusal `wrong_code` with how many tries are left
 */
export const confirmExchange = async (app: App, id: ExchangeId, member: MemberId, code?: string): Promise<Exchange> => {
  const tried = await decide(app, (view) => plan(app, { id, member, code }, view))
  if ('wrong' in tried) throw new Refusal('wrong_code', { left: wrongCodesMost - tried.wrong.wrongCodes })
  return tried.confirmed
}
