import { plusMs } from '../../domain/time.ts'
import type { MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { dueKeys, key } from '../keys.ts'
import { accountOf } from '../read-account.ts'
import { leaseMs } from './leaving-due.ts'

/** A member who leaves: since when, and whether all that follows from it is done. */
export type Leaving = { leavingAt: Instant; isDone: boolean }

const markStep = (member: MemberId, at: Instant): Step => ({
  write: {
    Update: {
      Key: key.account(member),
      UpdateExpression: 'SET leavingAt = :at',
      ConditionExpression: 'attribute_not_exists(leavingAt)',
      ExpressionAttributeValues: { ':at': at },
    },
  },
  otherwise: () => new Again(),
})

/** Bars every further act, and puts the member before the schedule, should nobody else finish what begins here. */
const barStep = (member: MemberId, at: Instant): Step => {
  const { dueHour, dueAt } = dueKeys(plusMs(at, leaseMs))
  return {
    write: {
      Update: {
        Key: key.standing(member),
        UpdateExpression:
          'SET closedAt = if_not_exists(closedAt, :at), dueHour = :hour, dueAt = :due REMOVE noticesReadUntil',
        ExpressionAttributeValues: { ':at': at, ':hour': dueHour, ':due': dueAt },
      },
    },
    otherwise: () => new Again(),
  }
}

/**
 * Marks a member as leaving: from now on every act of theirs is refused, whatever their token says. What follows is
 * `finishLeaving`'s. Doing it again changes nothing.
 */
export const beginLeaving = (app: App, member: MemberId): Promise<Leaving> =>
  decide(app, async ({ at }): Promise<Plan<Leaving>> => {
    const [item, standing] = await app.table.batchGet([key.account(member), key.standing(member)], { consistent: true })
    const { leavingAt } = accountOf(item)
    if (leavingAt) return { steps: [], answer: { leavingAt, isDone: standing?.['dueAt'] === undefined } }
    return { steps: [markStep(member, at), barStep(member, at)], answer: { leavingAt: at, isDone: false } }
  })
