import type { associations } from '../../shared/contract/associations.ts'
import { beginRecovery } from '../../shared/data/assisted/begin-recovery.ts'
import type { Handler } from '../runtime/handler.ts'

/** Gives out a code for a new password; the person is told, and nothing else happens before it is used. */
export const recoverAssisted: Handler<typeof associations.recoverAssisted> = async ({ id, memberId }, caller, app) =>
  beginRecovery(app, { association: id, by: caller.id, whom: memberId })
