import type { ActivityHead } from '../../model/activity.ts'
import type { AssociationHead } from '../../model/association.ts'
import type { AssociationId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { associationOf } from '../associations/association-items.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import type { Item } from '../table.ts'
import { activityIdOf, activityOf } from './activity-items.ts'
import { headStep } from './activity-steps.ts'

/** An activity as its association is now: by its name, and in no list while the association is suspended. */
const refiled = (head: ActivityHead, { name, status }: AssociationHead): ActivityHead => {
  const { isHidden: _, ...rest } = head
  return { ...rest, associationName: name, ...(status !== 'verified' && { isHidden: true }) }
}

const refile = (app: App, id: string, association: AssociationHead): Promise<void> =>
  decide(app, async ({ at }): Promise<Plan<void>> => {
    const head = activityOf(await app.table.get(key.activity(id), { consistent: true }))
    const next = refiled(head, association)
    const isSame = next.associationName === head.associationName && next.isHidden === head.isHidden
    return { steps: isSame ? [] : [headStep(head, next, at)], answer: undefined }
  })

/** Gives all that an association has still to come its name as it is now, and takes it out of the lists or puts it back. */
export const refileActivities = async (app: App, id: AssociationId): Promise<void> => {
  const association = associationOf(await app.table.get(key.association(id), { consistent: true }))
  let start: Item | undefined
  do {
    const page = await app.table.query({
      IndexName: 'hosts',
      KeyConditionExpression: '#host = :host AND hostedAt > :now',
      ExpressionAttributeNames: { '#host': 'host' },
      ExpressionAttributeValues: { ':host': id, ':now': app.clock.now() },
      Limit: 100,
      ...(start && { ExclusiveStartKey: start }),
    })
    for (const item of page.items) await refile(app, activityIdOf(item), association)
    start = page.next
  } while (start)
}
