import { newsOf } from '../../domain/exchange-news.ts'
import { otherRole } from '../../domain/exchange-sides.ts'
import type { Exchange } from '../../model/exchange.ts'
import { readersFor } from '../associations/readers-for.ts'
import type { App } from '../app.ts'
import { exchangeOf } from '../exchange-items.ts'
import { publishThanks } from '../exchanges/thanks.ts'
import { tell } from '../notices.ts'
import { countGiven } from './count-given.ts'
import { declineIfGone } from './decline-requests.ts'
import type { Change } from './follow-change.ts'

const tellNews = async (app: App, before: Exchange | undefined, after: Exchange): Promise<void> => {
  for (const { to, ...news } of newsOf(before, after)) {
    for (const reader of await readersFor(app, after[to], after))
      await tell(app, { ...news, to: reader, exchangeId: after.id, listingId: after.listingId })
  }
}

const publish = async (app: App, exchange: Exchange): Promise<void> => {
  await publishThanks(app, exchange)
  const at = exchange.history.at(-1)?.at ?? exchange.createdAt
  for (const from of exchange.thanked) {
    for (const to of await readersFor(app, exchange[otherRole(from)], exchange))
      await tell(app, { to, kind: 'thanks_published', at, cause: exchange.id, exchangeId: exchange.id })
  }
}

/** What follows from a move: both sides are told, a request that came too late is declined, pieces given are counted. */
export const followExchange = async (app: App, { before: old, after: item }: Change): Promise<void> => {
  if (!item) return
  const before = old && exchangeOf(old)
  const after = exchangeOf(item)
  await tellNews(app, before, after)
  if (!before) await declineIfGone(app, after)
  if (after.status === 'completed' && before?.status !== 'completed') await countGiven(app, after)
  if (after.thanksPublished && !before?.thanksPublished) await publish(app, after)
}
