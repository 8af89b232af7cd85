import type { associations } from '../../shared/contract/associations.ts'
import { inviteMember } from '../../shared/data/associations/change-team.ts'
import type { Handler } from '../runtime/handler.ts'

/** Invites a member; they are told, and nothing else happens before they say yes. */
export const inviteToTeam: Handler<typeof associations.inviteToTeam> = async ({ id, memberId, role }, caller, app) =>
  inviteMember(app, { association: id, by: caller.id, whom: memberId }, role)
