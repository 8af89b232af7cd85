import type { needs } from '../../shared/contract/needs.ts'
import { authorityKeys, membershipOf } from '../../shared/data/associations/authority.ts'
import { readCursor, writeCursor } from '../../shared/data/cursor.ts'
import { summaryOf } from '../../shared/data/listing-items.ts'
import { IndexMark, listingsOf } from '../../shared/data/own-lists.ts'
import type { Handler } from '../runtime/handler.ts'

/** A page of the association's own listings, for its team. */
export const listNeeds: Handler<typeof needs.listNeeds> = async ({ id, limit, cursor }, caller, app) => {
  membershipOf(await app.table.batchGet(authorityKeys(id, caller.id), { consistent: true }))
  const scope = `listings ${id}`
  const mark = cursor === undefined ? undefined : readCursor(scope, IndexMark, cursor)
  const { items, next } = await listingsOf(app, id, limit, mark)
  return { items: items.map(summaryOf), ...(next && { cursor: writeCursor(scope, next) }) }
}
