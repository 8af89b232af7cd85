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
const recheckMs = 15 * 60_000
const passesMost = 2

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

/** How often all was done, and how often the schedule has taken it up. */
type Counts = { passes: number; claims: number }

const countsOf = (standing: Item): Counts => ({
  passes: Number(standing['passes'] ?? 0),
  claims: Number(standing['claims'] ?? 0),
})

const dueStep = (member: MemberId, seen: Item, at: Instant, counts: Counts = countsOf(seen)): Step => {
  const { dueHour, dueAt } = dueKeys(at)
  const values = { ':hour': dueHour, ':at': dueAt, ':passes': counts.passes, ':claims': counts.claims }
  return onStanding(member, 'SET dueHour = :hour, dueAt = :at, passes = :passes, claims = :claims', seen, values)
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
    const { passes, claims } = countsOf(standing)
    const counts = { passes, claims: claims + 1 }
    return { steps: [dueStep(member, standing, plusMs(at, leaseMs), counts)], answer: counts.claims }
  })

/** Comes back soon: something could not be ended yet. */
export const leavingUnfinished = (app: App, member: MemberId): Promise<void> =>
  plan(app, member, undefined, (standing, at) => ({
    steps: [dueStep(member, standing, plusMs(at, retryMs))],
    answer: undefined,
  }))

/** All was done once: it is looked at a last time later, and then no more. */
export const leavingPassed = (app: App, member: MemberId): Promise<void> =>
  plan(app, member, undefined, (standing, at) => {
    const { passes, claims } = countsOf(standing)
    const isLast = passes + 1 >= passesMost
    const step = isLast
      ? onStanding(member, 'REMOVE dueHour, dueAt, passes, claims', standing)
      : dueStep(member, standing, plusMs(at, recheckMs), { passes: passes + 1, claims })
    return { steps: [step], answer: undefined }
  })
