import type { associations } from '../../shared/contract/associations.ts'
import { changeRole } from '../../shared/data/associations/change-team.ts'
import type { Handler } from '../runtime/handler.ts'

/** Gives somebody of the caller's team another role. */
export const changeTeamRole: Handler<typeof associations.changeTeamRole> = async (
  { id, memberId, role },
  caller,
  app,
) => changeRole(app, { association: id, by: caller.id, whom: memberId }, role)
