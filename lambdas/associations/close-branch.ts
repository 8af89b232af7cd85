import type { associations } from '../../shared/contract/associations.ts'
import { closeBranch as close } from '../../shared/data/associations/branches.ts'
import type { Handler } from '../runtime/handler.ts'

/** Closes a branch of the caller's association. */
export const closeBranch: Handler<typeof associations.closeBranch> = async ({ id, branchId }, caller, app) =>
  close(app, { association: id, by: caller.id, id: branchId })
