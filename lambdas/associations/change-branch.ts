import type { associations } from '../../shared/contract/associations.ts'
import { changeBranch as change } from '../../shared/data/associations/branches.ts'
import { pointOf } from '../../shared/data/cells.ts'
import type { Handler } from '../runtime/handler.ts'

/** Another name or place for a branch of the caller's association. */
export const changeBranch: Handler<typeof associations.changeBranch> = async (input, caller, app) => {
  const { id, branchId, place, ...words } = input
  const act = { association: id, by: caller.id, id: branchId }
  return change(app, act, { ...words, ...(place && { place: pointOf(place) }) })
}
