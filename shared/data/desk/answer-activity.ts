import { monthOf } from '../../domain/budget.ts'
import { standingIn } from '../../domain/roster.ts'
import { Refusal } from '../../errors.ts'
import type { ActivityHead, ActivityType } from '../../model/activity.ts'
import type { Answer } from '../../model/figures.ts'
import type { ActivityId, MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import { activityOf } from '../activities/activity-items.ts'
import { rosterOf, type StoredRoster, stretchesOf } from '../activities/roster-items.ts'
import type { App } from '../app.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { actingStandingOf } from '../read-account.ts'
import type { Item, ReadOptions } from '../table.ts'
import { answerStep } from './figure-cells.ts'

/** Who answers about what; an answer belongs to nobody, and is handed on by itself. */
export type Answering = { activity: ActivityId; type: ActivityType; member: MemberId }

/** Notes that somebody has answered: neither what nor when. The roster's own revision stays, for nothing follows from it. */
const answeredStep = ({ activity, shift }: StoredRoster, member: MemberId): Step => ({
  write: {
    Update: {
      Key: key.roster(activity, shift),
      UpdateExpression: 'ADD answered :members',
      ConditionExpression: 'attribute_exists(tickets.#member) AND NOT contains(answered, :member)',
      ExpressionAttributeNames: { '#member': member },
      ExpressionAttributeValues: { ':members': new Set([member]), ':member': member },
    },
  },
  otherwise: () => new Again(),
})

const rostersOf = async (app: App, head: ActivityHead, own: Item | undefined, read: ReadOptions) => {
  if (head.type === 'event') return [rosterOf(own)]
  const items = await app.table.batchGet(
    stretchesOf(head).map(({ shift }) => key.roster(head.id, shift)),
    read,
  )
  return items.flatMap((item) => (item ? [rosterOf(item)] : []))
}

/**
 * The roster that keeps that somebody has answered: the first that they were going to. What has begun nobody leaves or
 * joins, so that it is always the same one.
 * @throws Refusal `not_signed_up`, `not_started`, `wrong_state` where it was cancelled
 */
const attended = (rosters: readonly StoredRoster[], member: MemberId, now: Instant): StoredRoster => {
  const going = rosters.filter((roster) => standingIn(roster, member)?.status === 'going')
  if (going.length === 0) throw new Refusal('not_signed_up')
  const open = going.filter(({ status }) => status === 'open')
  if (open.length === 0) throw new Refusal('wrong_state', { status: 'cancelled' })
  const [first] = open
    .filter(({ startsAt }) => startsAt <= now)
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
  if (!first) throw new Refusal('not_started')
  return first
}

/**
 * Counts what somebody says who was going, once: one item keeps that they have answered, another how many have said
 * what. Answering again changes nothing, whatever is said.
 * @throws Refusal `not_found`, `account_closed`, `not_signed_up`, `not_started`, `wrong_state`
 */
export const answerActivity = (app: App, { activity, type, member }: Answering, answer: Answer): Promise<void> =>
  decide(app, async ({ read, at }): Promise<Plan<void>> => {
    const keys = [key.activity(activity), key.standing(member), ...(type === 'event' ? [key.roster(activity)] : [])]
    const [item, standing, own] = await app.table.batchGet(keys, read)
    actingStandingOf(standing)
    const head = activityOf(item, type)
    const rosters = await rostersOf(app, head, own, read)
    const roster = attended(rosters, member, at)
    if (rosters.some(({ answered }) => answered?.has(member))) return { steps: [], answer: undefined }
    const month = monthOf(at, app.country.timeZone)
    const cell = { association: head.association, month, branch: roster.branch }
    return { steps: [answeredStep(roster, member), answerStep(cell, answer)], answer: undefined }
  })
