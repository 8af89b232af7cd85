import type { activities } from '../../shared/contract/activities.ts'
import { changeActivity } from '../../shared/data/activities/change-activity.ts'
import { pointOf } from '../../shared/data/cells.ts'
import { versionIn } from '../../shared/domain/version.ts'
import type { Handler } from '../runtime/handler.ts'
import { shownEvent } from './shown.ts'

/** Changes an event that is to come, if it is still at the version that the caller has read. */
export const changeEvent: Handler<typeof activities.changeEvent> = async (
  { id, ifMatch, place, ...words },
  caller,
  app,
) => {
  const changes = { ...words, ...(place && { place: pointOf(place) }) }
  const act = { id, type: 'event', by: caller.id } as const
  return shownEvent(app, await changeActivity(app, act, { version: versionIn(ifMatch), changes }), caller.id)
}
