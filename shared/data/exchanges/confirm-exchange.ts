import { isAlreadyMade, move } from '../../domain/exchange-moves.ts'
import { checkPieces } from '../../domain/received-pieces.ts'
import { Refusal } from '../../errors.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { ExchangeId, MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import type { Plan, View } from '../decide.ts'
import { exchangeStep } from '../exchange-items.ts'
import { actOnExchange, signed } from './act-on-exchange.ts'
import { endingSteps, settledAs } from './end-exchange.ts'
import type { Seen } from './see-exchange.ts'

/** So many wrong codes disable the code; the receiver can still confirm. */
const wrongCodesMost = 5

type Tried = { wrong: Exchange } | { confirmed: Exchange }

/** The giver's try of a code: right, or one more wrong one that is counted. @throws Refusal `code_disabled` */
const tryCode = (exchange: Exchange, code: string | undefined, confirmed: Exchange): Tried => {
  if (code === undefined) throw new Refusal('not_allowed', { move: 'confirm' })
  if (exchange.wrongCodes >= wrongCodesMost) throw new Refusal('code_disabled')
  return code === exchange.code ? { confirmed } : { wrong: { ...exchange, wrongCodes: exchange.wrongCodes + 1 } }
}

/** What whoever confirms says: the receiver's code, and how many pieces there were, where fewer than promised. */
export type Confirmation = { code?: string | undefined; quantity?: number | undefined }

const confirmedBy = (app: App, seen: Seen, { member, quantity }: Confirmation & { member: MemberId }, view: View) => {
  const { at } = view
  const moved = move(seen.exchange, 'confirm', { by: seen.role, at })
  const after = signed(moved, seen, { did: 'confirm', member })
  const pieces = quantity === undefined ? {} : { handedOver: checkPieces(after, quantity) }
  return settledAs(app, { ...after, ...pieces }, view)
}

const plan = (app: App, seen: Seen, said: Confirmation & { member: MemberId }, view: View): Plan<Tried> => {
  const { exchange, role } = seen
  const { code } = said
  if (isAlreadyMade(exchange, 'confirm', role)) return { steps: [], answer: { confirmed: exchange } }
  const confirmed = confirmedBy(app, seen, said, view)
  const answer = role === 'receiver' ? { confirmed } : tryCode(exchange, code, confirmed)
  if ('wrong' in answer) return { steps: [exchangeStep(exchange, answer.wrong)], answer }
  return { steps: endingSteps(app, exchange, confirmed, view), answer }
}

/**
 * Settles an exchange: the receiver confirms, or the giver shows the receiver's code.
 * @throws Refusal `wrong_code` with how many tries are left
 */
export const confirmExchange = async (
  app: App,
  id: ExchangeId,
  member: MemberId,
  said: Confirmation = {},
): Promise<Exchange> => {
  const tried = await actOnExchange(app, id, member, async (seen, view) => plan(app, seen, { ...said, member }, view))
  if ('wrong' in tried) throw new Refusal('wrong_code', { left: wrongCodesMost - tried.wrong.wrongCodes })
  return tried.confirmed
}
