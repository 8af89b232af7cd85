import type { associations } from '../../shared/contract/associations.ts'
import { declineTeam as decline } from '../../shared/data/associations/leave-team.ts'
import type { Handler } from '../runtime/handler.ts'

/** Turns an invitation of the caller's down. */
export const declineTeam: Handler<typeof associations.declineTeam> = async ({ id }, caller, app) =>
  decline(app, id, caller.id)
