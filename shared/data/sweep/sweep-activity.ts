import { nextStartOf } from '../../domain/activity-times.ts'
import type { Instant } from '../../model/instant.ts'
import { activityItem, activityOf } from '../activities/activity-items.ts'
import { stillHidden } from '../activities/activity-steps.ts'
import { rosterOf, type StoredRoster } from '../activities/roster-items.ts'
import { takeOffLeavers } from '../activities/take-off-leavers.ts'
import type { App } from '../app.ts'
import { changeOf } from '../change.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import type { Item } from '../table.ts'

const isDue = (item: Item | undefined, at: Instant): item is Item =>
  typeof item?.['dueAt'] === 'string' && item['dueAt'] <= at

/** An activity is listed by what of it comes next; once nothing does, it is among what is soon no more. */
const relistStep = (item: Item, at: Instant): Step | undefined => {
  const head = activityOf(item)
  const scheduled = ['hostedAt', 'soonCell', 'soonAt', 'dueHour', 'dueAt']
  const scheduleOf = (all: Item): Item => Object.fromEntries(scheduled.map((name) => [name, all[name]]))
  // Over for good: by when it last began is how its association's list has it.
  const after =
    nextStartOf(head, at) === undefined
      ? { ...scheduleOf(activityItem(head, at)), hostedAt: item['hostedAt'] }
      : activityItem(head, at)
  const change = changeOf(scheduleOf(item), scheduleOf(after))
  if (!change) return undefined
  const hidden = stillHidden(head)
  return {
    write: {
      Update: {
        Key: key.activity(head.id),
        ...change,
        ConditionExpression: `#version = :seenVersion AND #dueAt = :seenDue AND ${hidden.clause}`,
        ExpressionAttributeNames: {
          ...change.ExpressionAttributeNames,
          '#version': 'version',
          '#dueAt': 'dueAt',
          ...hidden.names,
        },
        ExpressionAttributeValues: {
          ...change.ExpressionAttributeValues,
          ':seenVersion': head.version,
          ':seenDue': item['dueAt'],
          ...hidden.values,
        },
      },
    },
    otherwise: () => new Again(),
  }
}

/** Notes in the roster that it is time: what follows reminds those who are going then. */
const remindStep = (item: Item, { activity, shift, startsAt }: StoredRoster, at: Instant): Step => {
  const isInTime = startsAt > at
  return {
    write: {
      Update: {
        Key: key.roster(activity, shift),
        UpdateExpression: isInTime
          ? 'SET remindedAt = :due, revision = revision + :one, changedAt = :now REMOVE dueHour, dueAt'
          : 'REMOVE dueHour, dueAt',
        ConditionExpression: 'dueAt = :due',
        ExpressionAttributeValues: { ':due': item['dueAt'], ...(isInTime && { ':one': 1, ':now': at }) },
      },
    },
    otherwise: () => new Again(),
  }
}

/** Before anybody is reminded, those go who have left Indigo: their places are for those who wait. */
const remind = async (app: App, item: Item, at: Instant): Promise<Step> => {
  const roster = rosterOf(item)
  await takeOffLeavers(app, roster, Object.keys(roster.tickets))
  return remindStep(item, roster, at)
}

/** Lists an activity by its next beginning, or reminds of one a day before; late, it reminds only of what is still to come. */
export const sweepActivity = (app: App, id: string, SK: string): Promise<void> =>
  decide(app, async ({ at }): Promise<Plan<void>> => {
    const item = await app.table.get({ PK: key.activity(id).PK, SK }, { consistent: true })
    if (!isDue(item, at)) return { steps: [], answer: undefined }
    const step = SK === key.activity(id).SK ? relistStep(item, at) : await remind(app, item, at)
    return { steps: step ? [step] : [], answer: undefined }
  })
