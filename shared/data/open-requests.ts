import { plusDays } from '../domain/time.ts'
import type { Exchange, Role } from '../model/exchange.ts'
import type { MemberId } from '../model/ids.ts'
import type { App } from './app.ts'
import { exchangesOf, type IndexMark } from './own-lists.ts'

/** A request expires after seven days; what is older than this is no request any more. */
const lookBackDays = 8
const pageSize = 50

/** A member's open requests on one side, newest first, as far back as there can be any. */
export async function* requestsOf(app: App, member: MemberId, role: Role): AsyncGenerator<Exchange> {
  const oldest = plusDays(app.clock.now(), -lookBackDays)
  let mark: IndexMark | undefined
  do {
    const page = await exchangesOf(app, member, [role], pageSize, mark)
    yield* page.items.filter((exchange) => exchange.status === 'requested')
    mark = page.next && page.next.createdAt > oldest ? page.next : undefined
  } while (mark)
}
