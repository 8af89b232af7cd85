import type { associations } from '../../shared/contract/associations.ts'
import { leaveTeam as leave } from '../../shared/data/associations/leave-team.ts'
import type { Handler } from '../runtime/handler.ts'

/** Leaves a team, or takes somebody else out of it. */
export const leaveTeam: Handler<typeof associations.leaveTeam> = async ({ id, memberId }, caller, app) =>
  leave(app, { association: id, by: caller.id, whom: memberId })
