import type { associations } from '../../shared/contract/associations.ts'
import { addBranch as add } from '../../shared/data/associations/branches.ts'
import { pointOf } from '../../shared/data/cells.ts'
import { creationOf } from '../../shared/data/idempotency.ts'
import type { Handler } from '../runtime/handler.ts'

/** Opens a branch of the caller's association; its place becomes a cell. */
export const addBranch: Handler<typeof associations.addBranch> = async (input, caller, app) => {
  const { id, name, place } = input
  const creation = creationOf(app, { member: caller.id, operation: 'addBranch', body: input })
  return add(app, { association: id, by: caller.id }, creation, { name, place: pointOf(place) })
}
