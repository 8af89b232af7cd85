import type { associations } from '../../shared/contract/associations.ts'
import { authorityKeys, membershipOf } from '../../shared/data/associations/authority.ts'
import { teamOf } from '../../shared/data/associations/team-of.ts'
import { asTeamSees } from './as-team-sees.ts'
import type { Handler } from '../runtime/handler.ts'

/** The team, for who is of it, whatever state the association is in. */
export const listTeam: Handler<typeof associations.listTeam> = async ({ id }, caller, app) => {
  membershipOf(await app.table.batchGet(authorityKeys(id, caller.id), { consistent: true }))
  return { items: await asTeamSees(app, await teamOf(app, id)) }
}
