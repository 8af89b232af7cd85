import { plusMs } from '../../domain/time.ts'
import type { MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { dueKeys, key } from '../keys.ts'
import type { Item } from '../table.ts'

/** Longer than a farewell may take: nobody begins another one beside it. */
export const leaseMs = 6 * 60_000
const retryMs = 60_000
/** An index may show late what was written at the last moment: all is looked at once more when it has caught up. */
export const recheckMs = 15 * 60_000

const onStanding = (member: MemberId, UpdateExpression: string, seen: Item, values: Item = {}): Step => ({
  write: {
    Update: {
      Key: key.standing(member),
      UpdateExpression,
      ConditionExpression: 'dueAt = :seen',
      ExpressionAttributeValues: { ...values, ':seen': seen['dueAt'] },
    },
  },
  otherwise: () => new Again(),
})

const dueStep = (member: MemberId, seen: Item, at: Instant, more = '', values: Item = {}): Step => {
  const { dueHour, dueAt } = dueKeys(at)
  return onStanding(member, `SET dueHour = :hour, dueAt = :at${more}`, seen, {
    ...values,
    ':hour': dueHour,
    ':at': dueAt,
  })
}

/** @param next what to write of a leaving that is still due, and what to answer */
const plan = <T>(app: App, member: MemberId, none: T, next: (standing: Item, at: Instant) => Plan<T>): Promise<T> =>
  decide(app, async ({ at }): Promise<Plan<T>> => {
    const standing = await app.table.get(key.standing(member), { consistent: true })
    return standing?.['dueAt'] === undefined ? { steps: [], answer: none } : next(standing, at)
  })

/** Takes up somebody's leaving that is due; how often that has been done by now, or 0 where somebody else has. */
export const claimLeaving = (app: App, member: MemberId): Promise<number> =>
  plan(app, member, 0, (standing, at) => {
    if (String(standing['dueAt']) > at) return { steps: [], answer: 0 }
    const claims = Number(standing['claims'] ?? 0) + 1
    const step = dueStep(member, standing, plusMs(at, leaseMs), ', claims = :claims', { ':claims': claims })
    return { steps: [step], answer: claims }
  })

/** Comes back soon: something could not be ended yet. */
export const leavingUnfinished = (app: App, member: MemberId): Promise<void> =>
  plan(app, member, undefined, (standing, at) => ({
    steps: [dueStep(member, standing, plusMs(at, retryMs))],
    answer: undefined,
  }))

const passedStep = (member: MemberId, standing: Item, at: Instant): Step[] => {
  const { passedAt } = standing
  if (typeof passedAt !== 'string')
    return [dueStep(member, standing, plusMs(at, recheckMs), ', passedAt = :passed', { ':passed': at })]
  const lastLook = plusMs(passedAt, recheckMs)
  if (at < lastLook) return [dueStep(member, standing, lastLook)]
  return [onStanding(member, 'REMOVE dueHour, dueAt, passedAt, claims', standing)]
}

/**
 * All was done: it is looked at a last time later, and then no more. Two farewells may go on at once, and both come here:
 * the second one is not that last look.
 */
export const leavingPassed = (app: App, member: MemberId): Promise<void> =>
  plan(app, member, undefined, (standing, at) => ({ steps: passedStep(member, standing, at), answer: undefined }))
