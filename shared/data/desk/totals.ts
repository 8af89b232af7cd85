import * as z from 'zod'
import { monthOf } from '../../domain/budget.ts'
import { isSame } from '../../domain/same.ts'
import { checkTotals } from '../../domain/totals.ts'
import { Refusal } from '../../errors.ts'
import type { ActivityHead } from '../../model/activity.ts'
import { type ActivityTotals, Month, Totals } from '../../model/figures.ts'
import type { ActivityId, AssociationId, MemberId } from '../../model/ids.ts'
import { activityOf } from '../activities/activity-items.ts'
import { actStep } from '../associations/act-step.ts'
import { authorityKeys, membershipOf, requireRole, requireVerified } from '../associations/authority.ts'
import type { App } from '../app.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import type { Item } from '../table.ts'
import { recountStep } from './figure-cells.ts'

/** Whose activity, and who of the team counts. */
export type Counting = { association: AssociationId; activity: ActivityId; by: MemberId }

const Stored = z.object({ version: z.int().min(1), month: Month, ...Totals.shape })
type Stored = { version: number; month: Month; totals: Totals }

const storedOf = (item: Item | undefined): Stored | undefined => {
  if (!item) return undefined
  const { version, month, ...totals } = Stored.parse(item)
  return { version, month, totals }
}

const look = async (app: App, { association, activity, by }: Counting) => {
  const [own, member, standing, item, counted] = await app.table.batchGet(
    [...authorityKeys(association, by), key.activity(activity), key.activityFigures(activity)],
    { consistent: true },
  )
  const authority = requireRole(membershipOf([own, member, standing]), 'coordinator', 'volunteer_manager')
  const head = activityOf(item)
  if (head.association !== association) throw new Refusal('not_found')
  return { authority, head, stored: storedOf(counted) }
}

const viewOf = (activityId: ActivityId, stored: Stored | undefined): ActivityTotals =>
  stored ? { activityId, version: stored.version, totals: stored.totals } : { activityId, version: 0 }

/** What the team has counted at an activity. @throws Refusal `not_found`, `not_allowed`, `account_closed` */
export const readTotals = async (app: App, counting: Counting): Promise<ActivityTotals> =>
  viewOf(counting.activity, (await look(app, counting)).stored)

const keepStep = (activity: ActivityId, { version, month, totals }: Stored): Step => ({
  write: {
    Put: {
      Item: { ...key.activityFigures(activity), version, month, ...totals },
      ConditionExpression: version === 1 ? 'attribute_not_exists(PK)' : '#version = :before',
      ...(version > 1 && {
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':before': version - 1 },
      }),
    },
  },
  otherwise: () => new Again(),
})

/** @throws Refusal `wrong_state`, `not_started` */
const checkBegun = ({ status, startsAt }: ActivityHead, now: string): void => {
  if (status !== 'open') throw new Refusal('wrong_state', { status })
  if (startsAt > now) throw new Refusal('not_started')
}

/**
 * Keeps what the team has counted at an activity, and counts it into the month in which the activity began. Entering
 * the same again changes nothing.
 * @throws Refusal `not_found`, `not_allowed`, `association_suspended`, `not_started`, `wrong_state`, `stale_version`, `invalid_request`
 */
export const enterTotals = (
  app: App,
  counting: Counting,
  { version, totals }: { version: number; totals: Totals },
): Promise<ActivityTotals> => {
  checkTotals(totals)
  return decide(app, async ({ at }): Promise<Plan<ActivityTotals>> => {
    const { association, activity, by } = counting
    const { authority, head, stored } = await look(app, counting)
    requireVerified(authority)
    checkBegun(head, at)
    const seen = stored?.version ?? 0
    const isMade = stored !== undefined && seen === version + 1 && isSame(stored.totals, totals)
    if (isMade) return { steps: [], answer: viewOf(activity, stored) }
    if (seen !== version) throw new Refusal('stale_version', { version: seen })
    const month = stored?.month ?? monthOf(head.startsAt, app.country.timeZone)
    const next = { version: version + 1, month, totals }
    return {
      steps: [
        keepStep(activity, next),
        recountStep({ association, month, branch: head.branch }, stored?.totals, totals),
        actStep(app, association, at, { did: 'totals_entered', by, about: activity }),
      ],
      answer: viewOf(activity, next),
    }
  })
}
