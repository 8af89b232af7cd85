import type { activities } from '../../shared/contract/activities.ts'
import { browseSoon } from '../../shared/data/activities/browse-soon.ts'
import type { Handler } from '../runtime/handler.ts'

/** A page of events to come, the soonest first. */
export const browseEvents: Handler<typeof activities.browseEvents> = async (input, caller, app) =>
  browseSoon(app, caller?.id, 'event', input)
