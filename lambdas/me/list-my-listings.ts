import type { me } from '../../shared/contract/me.ts'
import { readCursor, writeCursor } from '../../shared/data/cursor.ts'
import { summaryOf } from '../../shared/data/listing-items.ts'
import { readStanding } from '../../shared/data/members.ts'
import { IndexMark, listingsOf } from '../../shared/data/own-lists.ts'
import type { Handler } from '../runtime/handler.ts'

/** A page of the caller's own listings. */
export const listMyListings: Handler<typeof me.listMyListings> = async ({ limit, cursor }, caller, app) => {
  await readStanding(app, caller.id)
  const scope = `listings ${caller.id}`
  const mark = cursor === undefined ? undefined : readCursor(scope, IndexMark, cursor)
  const { items, next } = await listingsOf(app, caller.id, limit, mark)
  return { items: items.map(summaryOf), ...(next && { cursor: writeCursor(scope, next) }) }
}
