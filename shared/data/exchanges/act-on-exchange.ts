import type { Exchange, TeamAct } from '../../model/exchange.ts'
import type { ExchangeId, MemberId } from '../../model/ids.ts'
import { inNameOf } from '../associations/act-in-name.ts'
import type { App } from '../app.ts'
import { decide, type Plan, type View } from '../decide.ts'
import { glimpseExchange, type Seen } from './see-exchange.ts'

/** Lets one side of an exchange act, itself or through its team: one read, one transaction. @throws Refusal `not_found`, `association_suspended`, and what the plan means */
export const actOnExchange = <T>(
  app: App,
  id: ExchangeId,
  member: MemberId,
  plan: (seen: Seen, view: View) => Promise<Plan<T>>,
): Promise<T> =>
  decide(app, async (view) => {
    const seen = await glimpseExchange(app, id, member, view.read)
    const { team } = seen
    return team === undefined ? plan(seen, view) : inNameOf(app, { association: team, member }, () => plan(seen, view))
  })

/** The exchange with a note of who of the team did what; the other side never sees it. */
export const signed = (exchange: Exchange, { team }: Pick<Seen, 'team'>, act: TeamAct): Exchange =>
  team === undefined ? exchange : { ...exchange, acts: [...(exchange.acts ?? []), act] }
