import type { me } from '../../shared/contract/me.ts'
import { readCursor, writeCursor } from '../../shared/data/cursor.ts'
import { readStanding } from '../../shared/data/members.ts'
import { exchangesOf, IndexMark } from '../../shared/data/own-lists.ts'
import { shuffledAskers } from '../../shared/domain/shuffled-askers.ts'
import { viewFor } from '../../shared/domain/exchange-view.ts'
import type { Handler } from '../runtime/handler.ts'

/** A page of the caller's exchanges; open requests on one listing come in shuffled order, so that the first is not favoured. */
export const listMyExchanges: Handler<typeof me.listMyExchanges> = async (input, caller, app) => {
  const { role, status, limit, cursor } = input
  await readStanding(app, caller.id)
  const scope = `exchanges ${caller.id} ${role ?? ''} ${status ?? ''}`
  const mark = cursor === undefined ? undefined : readCursor(scope, IndexMark, cursor)
  const { items, next } = await exchangesOf(app, caller.id, role ? [role] : ['giver', 'receiver'], limit, mark)
  const wanted = items.filter((exchange) => status === undefined || exchange.status === status)
  return {
    items: shuffledAskers(wanted, caller.id).map((exchange) =>
      viewFor(exchange, exchange.giver === caller.id ? 'giver' : 'receiver'),
    ),
    ...(next && { cursor: writeCursor(scope, next) }),
  }
}
