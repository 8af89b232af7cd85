import { nextStartOf } from '../../domain/activity-times.ts'
import { plusDays } from '../../domain/time.ts'
import type { ActivityHead } from '../../model/activity.ts'
import type { AssociationHead } from '../../model/association.ts'
import type { AssociationId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { associationOf } from '../associations/association-items.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { queryPages } from '../query-items.ts'
import { activityIdOf, activityOf } from './activity-items.ts'
import { headStep } from './activity-steps.ts'

/** An activity as its association is now: by its name, and in no list while the association is suspended. */
const refiled = (head: ActivityHead, { name, status }: AssociationHead): ActivityHead => {
  const { isHidden: _, ...rest } = head
  return { ...rest, associationName: name, ...(status !== 'verified' && { isHidden: true }) }
}

/** The association is still as it was seen: what the network brings late, or twice, undoes nothing that was decided since. */
const stillStep = ({ id, name, status }: AssociationHead): Step => ({
  write: {
    ConditionCheck: {
      Key: key.association(id),
      ConditionExpression: '#name = :name AND #status = :status',
      ExpressionAttributeNames: { '#name': 'name', '#status': 'status' },
      ExpressionAttributeValues: { ':name': name, ':status': status },
    },
  },
  otherwise: () => new Again(),
})

const refile = (app: App, id: string, associationId: AssociationId): Promise<void> =>
  decide(app, async ({ at }): Promise<Plan<void>> => {
    const keys = [key.activity(id), key.association(associationId)]
    const [item, owner] = await app.table.batchGet(keys, { consistent: true })
    const [head, association] = [activityOf(item), associationOf(owner)]
    const next = refiled(head, association)
    const isOver = nextStartOf(head, at) === undefined
    const isSame = next.associationName === head.associationName && next.isHidden === head.isHidden
    return { steps: isOver || isSame ? [] : [stillStep(association), headStep(head, next, at)], answer: undefined }
  })

/** What has begun may have more to come, and waits for the schedule to be listed by that; the schedule may be late. */
const lateDays = 31

/** Gives all that an association has still to come its name as it is now, and takes it out of the lists or puts it back. */
export const refileActivities = async (app: App, id: AssociationId): Promise<void> => {
  const pages = queryPages(app.table, {
    IndexName: 'hosts',
    KeyConditionExpression: '#host = :host AND hostedAt > :since',
    ExpressionAttributeNames: { '#host': 'host' },
    ExpressionAttributeValues: { ':host': id, ':since': plusDays(app.clock.now(), -lateDays) },
    Limit: 100,
  })
  for await (const page of pages) for (const item of page) await refile(app, activityIdOf(item), id)
}
