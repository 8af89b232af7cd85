import * as z from 'zod'
import type { associations } from '../../shared/contract/associations.ts'
import { listAssisted as list } from '../../shared/data/assisted/list-assisted.ts'
import { readCursor, writeCursor } from '../../shared/data/cursor.ts'
import { MemberId } from '../../shared/model/ids.ts'
import type { Handler } from '../runtime/handler.ts'

const Mark = z.strictObject({ after: MemberId })

/** A page of the people whom the association helps to sign in. */
export const listAssisted: Handler<typeof associations.listAssisted> = async ({ id, limit, cursor }, caller, app) => {
  const scope = `assisted ${id}`
  const mark = cursor === undefined ? undefined : readCursor(scope, Mark, cursor)
  const { items, next } = await list(app, { association: id, by: caller.id, limit, ...mark })
  return { items, ...(next !== undefined && { cursor: writeCursor(scope, { after: next }) }) }
}
