import type { operator } from '../../shared/contract/operator.ts'
import { registered } from '../../shared/data/associations/for-operators.ts'
import { RegisterMark } from '../../shared/data/associations/list-associations.ts'
import { readCursor, writeCursor } from '../../shared/data/cursor.ts'
import type { Handler } from '../runtime/handler.ts'
import { registeredView } from './registered-view.ts'

/** A page of the associations in one state, whoever has waited longest first. */
export const listApplications: Handler<typeof operator.listApplications> = async (input, _caller, app) => {
  const { status, due, limit, cursor } = input
  const scope = `applications ${status} ${due === true}`
  const mark = cursor === undefined ? undefined : readCursor(scope, RegisterMark, cursor)
  const { found, next } = await registered(app, status, limit, mark)
  const now = app.clock.now()
  const items = found
    .map((each) => registeredView(each, app.country, now))
    .filter(({ isReviewDue }) => due !== true || isReviewDue)
  return { items, ...(next && { cursor: writeCursor(scope, next) }) }
}
