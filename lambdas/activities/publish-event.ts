import type { activities } from '../../shared/contract/activities.ts'
import { publishActivity } from '../../shared/data/activities/publish-activity.ts'
import { creationOf } from '../../shared/data/idempotency.ts'
import type { Handler } from '../runtime/handler.ts'
import { draftIn } from './draft-in.ts'
import { shownEvent } from './shown.ts'

/** Publishes an event in an association's name; by a recurrence also those that follow it. */
export const publishEvent: Handler<typeof activities.publishEvent> = async (input, caller, app) => {
  const { id, startsAt, endsAt, capacity, recurrence, ...said } = input
  const made = await publishActivity(app, {
    association: id,
    by: caller.id,
    creation: creationOf(app, { member: caller.id, operation: 'publishEvent', body: input }),
    draft: draftIn(said),
    times: { type: 'event', startsAt, endsAt, capacity },
    recurrence,
  })
  return shownEvent(app, { ...made, rosters: [] }, caller.id)
}
