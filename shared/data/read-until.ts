import { Refusal } from '../errors.ts'
import type { MemberId, NoticeId } from '../model/ids.ts'
import type { App } from './app.ts'
import { Again, type Step } from './commit.ts'
import { decide, type Plan } from './decide.ts'
import { key } from './keys.ts'
import { actingStandingOf } from './read-account.ts'

/** A mark only moves on: a late one takes back nothing that a later one has marked. */
const markStep = (member: MemberId, until: NoticeId): Step => ({
  write: {
    Update: {
      Key: key.standing(member),
      UpdateExpression: 'SET noticesReadUntil = :until',
      ConditionExpression:
        'attribute_not_exists(closedAt) AND (attribute_not_exists(noticesReadUntil) OR noticesReadUntil < :until)',
      ExpressionAttributeValues: { ':until': until },
    },
  },
  otherwise: () => new Again(),
})

/**
 * Marks a member's notices up to and including one as read, by one mark beside what is read with every list of them.
 * @throws Refusal `not_found` where there is no such notice, so that nothing is marked that is still to come
 */
export const readUntil = (app: App, member: MemberId, until: NoticeId): Promise<void> =>
  decide(app, async ({ read }): Promise<Plan<void>> => {
    const [standing, notice] = await app.table.batchGet([key.standing(member), key.notice(member, until)], read)
    const { noticesReadUntil = '' } = actingStandingOf(standing)
    if (!notice) throw new Refusal('not_found')
    return { steps: until > noticesReadUntil ? [markStep(member, until)] : [], answer: undefined }
  })
