import { Refusal } from '../../errors.ts'
import type { ActivityType } from '../../model/activity.ts'
import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { actingStandingOf } from '../read-account.ts'
import { rosterOf } from './roster-items.ts'
import { leaveStep, placeIn, type RosterKey } from './roster-steps.ts'
import type { Signing } from './sign-up.ts'

type Leaving = RosterKey & { member: MemberId; type?: ActivityType | undefined }

/** The one write that takes somebody off a roster; nothing where they are not on it. */
const planLeaving = async (app: App, { activity, shift, member, type }: Leaving, may: boolean): Promise<void> =>
  decide(app, async ({ read, at, hints }): Promise<Plan<void>> => {
    // Off it after all, as by a write of ours whose answer was lost: that is so, whoever they have become since.
    if (hints.roster && placeIn(hints.roster, member).ticket === undefined) return { steps: [], answer: undefined }
    const consistent = read.consistent || hints.roster !== undefined
    const [item, standing] = await app.table.batchGet([key.roster(activity, shift), key.standing(member)], {
      consistent,
    })
    if (may) actingStandingOf(standing)
    if (type !== undefined && item?.['type'] !== type) throw new Refusal('not_found')
    rosterOf(item)
    const { ticket } = placeIn(item, member)
    if (ticket === undefined && !consistent) throw new Refusal('not_signed_up')
    return {
      steps: ticket === undefined ? [] : [leaveStep({ activity, shift }, member, ticket, at)],
      answer: undefined,
    }
  })

/**
 * Takes somebody off a roster, in one write; leaving again changes nothing.
 * @throws Refusal `not_found`, `account_closed`, `wrong_state`, `already_started`, `busy`
 */
export const leaveRoster = (app: App, signing: Signing): Promise<void> => planLeaving(app, signing, true)

/**
 * Takes somebody off a roster who leaves Indigo: they act no more. What has begun or is cancelled cannot be left, and
 * need not be. @throws Refusal `busy`
 */
export const leaveForGood = async (app: App, place: RosterKey, member: MemberId): Promise<void> => {
  try {
    await planLeaving(app, { ...place, member }, false)
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'busy') throw error
  }
}
