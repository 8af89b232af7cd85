import type { needs } from '../../shared/contract/needs.ts'
import { authorityKeys, membershipOf } from '../../shared/data/associations/authority.ts'
import { readCursor, writeCursor } from '../../shared/data/cursor.ts'
import { exchangesOf, IndexMark } from '../../shared/data/own-lists.ts'
import { viewFor } from '../../shared/domain/exchange-view.ts'
import { shuffledAskers } from '../../shared/domain/shuffled-askers.ts'
import type { Handler } from '../runtime/handler.ts'

/** A page of the association's exchanges, for its team; open requests on one listing come in shuffled order. */
export const listPromises: Handler<typeof needs.listPromises> = async (input, caller, app) => {
  const { id, role, status, limit, cursor } = input
  membershipOf(await app.table.batchGet(authorityKeys(id, caller.id), { consistent: true }))
  const scope = `exchanges ${id} ${role ?? ''} ${status ?? ''}`
  const mark = cursor === undefined ? undefined : readCursor(scope, IndexMark, cursor)
  const { items, next } = await exchangesOf(app, id, role ? [role] : ['giver', 'receiver'], limit, mark)
  const wanted = items.filter((exchange) => status === undefined || exchange.status === status)
  return {
    items: shuffledAskers(wanted, id).map((exchange) =>
      viewFor(exchange, exchange.giver === id ? 'giver' : 'receiver'),
    ),
    ...(next && { cursor: writeCursor(scope, next) }),
  }
}
