import type { activities } from '../../shared/contract/activities.ts'
import { ownSignups } from '../../shared/data/activities/own-signups.ts'
import type { Handler } from '../runtime/handler.ts'

/** A page of what the caller has signed up for. */
export const listMySignups: Handler<typeof activities.listMySignups> = async ({ past, limit, cursor }, caller, app) =>
  ownSignups(app, caller.id, { isPast: past, limit, cursor })
