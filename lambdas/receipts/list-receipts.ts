import * as z from 'zod'
import type { receipts } from '../../shared/contract/receipts.ts'
import { authorityKeys, membershipOf } from '../../shared/data/associations/authority.ts'
import { readCursor, writeCursor } from '../../shared/data/cursor.ts'
import { receiptsOf } from '../../shared/data/receipts/receipts-of.ts'
import { TransferId } from '../../shared/model/ids.ts'
import type { Handler } from '../runtime/handler.ts'

const Mark = z.strictObject({ after: TransferId })

/** A page of what the association has received, for its team. */
export const listReceipts: Handler<typeof receipts.listReceipts> = async ({ id, limit, cursor }, caller, app) => {
  const items = await app.table.batchGet(authorityKeys(id, caller.id), { consistent: true })
  const { association } = membershipOf(items)
  const scope = `receipts ${id}`
  const mark = cursor === undefined ? undefined : readCursor(scope, Mark, cursor)
  const page = await receiptsOf(app, association, limit, mark?.after)
  return { items: page.receipts, ...(page.next !== undefined && { cursor: writeCursor(scope, { after: page.next }) }) }
}
