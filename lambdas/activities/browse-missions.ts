import type { activities } from '../../shared/contract/activities.ts'
import { browseSoon } from '../../shared/data/activities/browse-soon.ts'
import type { Handler } from '../runtime/handler.ts'

/** A page of missions to come, the soonest first. */
export const browseMissions: Handler<typeof activities.browseMissions> = async (input, caller, app) =>
  browseSoon(app, caller?.id, 'mission', input)
