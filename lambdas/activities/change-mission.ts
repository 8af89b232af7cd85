import type { activities } from '../../shared/contract/activities.ts'
import { changeActivity } from '../../shared/data/activities/change-activity.ts'
import { pointOf } from '../../shared/data/cells.ts'
import { versionIn } from '../../shared/domain/version.ts'
import type { Handler } from '../runtime/handler.ts'
import { shownMission } from './shown.ts'

/** Changes a mission that is to come, if it is still at the version that the caller has read. */
export const changeMission: Handler<typeof activities.changeMission> = async (
  { id, ifMatch, place, ...words },
  caller,
  app,
) => {
  const changes = { ...words, ...(place && { place: pointOf(place) }) }
  const act = { id, type: 'mission', by: caller.id } as const
  return shownMission(app, await changeActivity(app, act, { version: versionIn(ifMatch), changes }), caller.id)
}
