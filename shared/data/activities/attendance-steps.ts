import type { MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import { Again, type Step } from '../commit.ts'
import { key } from '../keys.ts'
import type { Mark, StoredRoster } from './roster-items.ts'
import { rosterChange } from './roster-steps.ts'

const again = () => new Again()

/** Marks some of those who were going, each once, all in one write, on the roster as it was seen. */
export const markStep = (
  { activity, shift, revision }: Pick<StoredRoster, 'activity' | 'shift' | 'revision'>,
  marks: readonly { member: MemberId; mark: Mark }[],
  now: Instant,
): Step => ({
  write: {
    Update: {
      Key: key.roster(activity, shift),
      UpdateExpression: `SET ${marks.map((_, place) => `marks.#m${place} = :m${place}`).join(', ')}, ${rosterChange}`,
      ConditionExpression: 'revision = :seen',
      ExpressionAttributeNames: Object.fromEntries(marks.map(({ member }, place) => [`#m${place}`, member])),
      ExpressionAttributeValues: {
        ':seen': revision,
        ':one': 1,
        ':now': now,
        ...Object.fromEntries(marks.map(({ mark }, place) => [`:m${place}`, mark])),
      },
    },
  },
  otherwise: again,
})

/** Marks one of a mission, unless they are already confirmed: what was booked for that stays. */
export const cameStep = (
  { activity, shift }: Pick<StoredRoster, 'activity' | 'shift'>,
  member: MemberId,
  mark: Mark,
): Step => ({
  write: {
    Update: {
      Key: key.roster(activity, shift),
      UpdateExpression: `SET marks.#member = :mark, ${rosterChange}`,
      ConditionExpression:
        '#status = :open AND startsAt <= :now AND attribute_exists(tickets.#member) AND (attribute_not_exists(marks.#member) OR marks.#member.came = :no)',
      ExpressionAttributeNames: { '#status': 'status', '#member': member },
      ExpressionAttributeValues: { ':open': 'open', ':one': 1, ':now': mark.at, ':mark': mark, ':no': false },
    },
  },
  otherwise: again,
})
