import type { associations } from '../../shared/contract/associations.ts'
import { joinTeam as join } from '../../shared/data/associations/change-team.ts'
import type { Handler } from '../runtime/handler.ts'

/** Takes up an invitation of the caller's. */
export const joinTeam: Handler<typeof associations.joinTeam> = async ({ id }, caller, app) => join(app, id, caller.id)
