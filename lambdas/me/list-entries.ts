import * as z from 'zod'
import type { me } from '../../shared/contract/me.ts'
import { readCursor, writeCursor } from '../../shared/data/cursor.ts'
import { readStatement } from '../../shared/data/statements.ts'
import { Digos } from '../../shared/model/digos.ts'
import { TransferId } from '../../shared/model/ids.ts'
import type { Handler } from '../runtime/handler.ts'

const Mark = z.strictObject({ after: TransferId, balance: Digos })

/** A page of the caller's statement. */
export const listEntries: Handler<typeof me.listEntries> = async ({ limit, cursor }, caller, app) => {
  const scope = `entries ${caller.id}`
  const mark = cursor === undefined ? undefined : readCursor(scope, Mark, cursor)
  const { rows, next } = await readStatement(app, caller.id, limit, mark)
  return { items: rows, ...(next && { cursor: writeCursor(scope, next) }) }
}
