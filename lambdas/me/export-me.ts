import type { me } from '../../shared/contract/me.ts'
import { readCursor, writeCursor } from '../../shared/data/cursor.ts'
import { exportMember } from '../../shared/data/export/export-member.ts'
import { Position } from '../../shared/data/export/position.ts'
import { readStanding } from '../../shared/data/members.ts'
import type { Handler } from '../runtime/handler.ts'

/** Gives callers everything that is held about them, in parts that fit into an answer. */
export const exportMe: Handler<typeof me.exportMe> = async ({ cursor }, caller, app) => {
  await readStanding(app, caller.id)
  const scope = `export ${caller.id}`
  const from = cursor === undefined ? undefined : readCursor(scope, Position, cursor)
  const { found, next } = await exportMember(app, caller.id, from)
  return { ...found, ...(next && { cursor: writeCursor(scope, next) }) }
}
