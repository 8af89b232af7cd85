import type { associations } from '../../shared/contract/associations.ts'
import { teamsOf } from '../../shared/data/associations/own-teams.ts'
import { readStanding } from '../../shared/data/members.ts'
import type { Handler } from '../runtime/handler.ts'

/** The associations that the caller serves, has applied with or is invited to. */
export const listMyAssociations: Handler<typeof associations.listMyAssociations> = async (_input, caller, app) => {
  await readStanding(app, caller.id)
  const teams = await teamsOf(app, caller.id)
  return {
    items: teams.map(({ association: { id, name, status }, member: { role, status: teamStatus, since } }) => ({
      id,
      name,
      status,
      role,
      teamStatus,
      since,
    })),
  }
}
