import { endByLeaving } from '../../domain/exchange-moves.ts'
import { roleOf } from '../../domain/exchange-sides.ts'
import { assert } from '../../errors.ts'
import type { Exchange, Role } from '../../model/exchange.ts'
import type { ExchangeId, MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { decide, type Plan } from '../decide.ts'
import { exchangeOf } from '../exchange-items.ts'
import { endingSteps } from '../exchanges/end-exchange.ts'
import { key } from '../keys.ts'
import { exchangesOf, type IndexMark } from '../own-lists.ts'

const pageSize = 50

/** All exchanges that a member ever had, a page at a time, newest first on each side. */
export async function* everyExchange(
  app: App,
  member: MemberId,
): AsyncGenerator<{ exchanges: Exchange[]; role: Role }> {
  for (const role of ['giver', 'receiver'] as const) {
    let mark: IndexMark | undefined
    do {
      const page = await exchangesOf(app, member, [role], pageSize, mark)
      yield { exchanges: page.items, role }
      mark = page.next
    } while (mark)
  }
}

const endExchange = (app: App, id: ExchangeId, leaver: MemberId): Promise<void> =>
  decide(app, async (view): Promise<Plan<void>> => {
    const exchange = exchangeOf(await app.table.get(key.exchange(id), { consistent: true }))
    const role = roleOf(exchange, leaver)
    assert(role, 'who leaves is one of the sides')
    const after = endByLeaving(exchange, role, view.at)
    return { steps: after === exchange ? [] : endingSteps(app, exchange, after, view), answer: undefined }
  })

/** Ends whatever a member has under way with others, each by itself: what is held is released, pieces are given back. */
export async function* endExchanges(app: App, leaver: MemberId): AsyncGenerator<void> {
  for await (const { exchanges } of everyExchange(app, leaver)) {
    for (const { id, due } of exchanges) if (due !== undefined) await endExchange(app, id, leaver)
    yield
  }
}
