import { plusDays } from '../../domain/time.ts'
import { Refusal } from '../../errors.ts'
import type { OwnSignup } from '../../model/activity-views.ts'
import type { MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { actingStandingOf } from '../read-account.ts'
import { ownSignupIn, rosterOf, type StoredRoster } from './roster-items.ts'
import { rosterChange, type RosterKey } from './roster-steps.ts'

/** How long who was marked as absent can answer. */
const replyDays = 14

const replyStep = ({ activity, shift }: StoredRoster, member: MemberId, text: string, at: Instant): Step => ({
  write: {
    Update: {
      Key: key.roster(activity, shift),
      UpdateExpression: `SET replies.#member = :reply, ${rosterChange}`,
      ConditionExpression: 'marks.#member.came = :no AND attribute_not_exists(replies.#member)',
      ExpressionAttributeNames: { '#member': member },
      ExpressionAttributeValues: { ':reply': { text, at }, ':no': false, ':one': 1, ':now': at },
    },
  },
  otherwise: () => new Again(),
})

/**
 * Says something to having been marked as absent, once; the same words again change nothing.
 * @throws Refusal `not_found`, `not_signed_up`, `wrong_state` where nobody said so, or too long ago, or it was answered
 */
export const replyToAbsence = (
  app: App,
  { activity, shift }: RosterKey,
  member: MemberId,
  text: string,
): Promise<OwnSignup> =>
  decide(app, async ({ read, at }): Promise<Plan<OwnSignup>> => {
    const [item, standing] = await app.table.batchGet([key.roster(activity, shift), key.standing(member)], read)
    actingStandingOf(standing)
    const roster = rosterOf(item)
    const mine = ownSignupIn(roster, member)
    const mark = roster.marks[member]
    if (!mine) throw new Refusal('not_signed_up')
    if (mine.reply === text) return { steps: [], answer: mine }
    if (mark?.came !== false || mine.reply !== undefined || at > plusDays(mark.at, replyDays))
      throw new Refusal('wrong_state')
    return { steps: [replyStep(roster, member, text, at)], answer: { ...mine, reply: text } }
  })
