import { rosterNewsOf } from '../../domain/roster-news.ts'
import { msOf, plusDays } from '../../domain/time.ts'
import type { MemberId } from '../../model/ids.ts'
import { inBatches } from '../activities/in-batches.ts'
import { rosterOf, type StoredRoster } from '../activities/roster-items.ts'
import { takeOffLeavers } from '../activities/take-off-leavers.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import { recheckMs } from '../leaving/leaving-due.ts'
import { writeIfThere } from '../leaving/write-if-there.ts'
import { tell } from '../notices.ts'
import type { Key, Write } from '../table.ts'
import type { Change } from './follow-change.ts'

/** How long what is no longer so is kept, so that an old change that comes once more does not bring it back. */
const goneDays = 30

const ownKey = (member: MemberId, { startsAt, activity, shift }: StoredRoster): Key =>
  key.ownSignup(member, startsAt, activity, shift)

/** Only a later state of the roster says something new: what comes twice, or late, changes nothing. */
const isNewer = 'attribute_not_exists(revision) OR revision < :revision'

const keptWrite = (member: MemberId, roster: StoredRoster): Write => ({
  Update: {
    Key: ownKey(member, roster),
    UpdateExpression: 'SET revision = :revision, endsAt = :ends REMOVE gone, #ttl',
    ConditionExpression: isNewer,
    ExpressionAttributeNames: { '#ttl': 'ttl' },
    ExpressionAttributeValues: { ':revision': roster.revision, ':ends': roster.endsAt },
  },
})

/**
 * No function may delete under `M#`: the table's own expiry does. What is gone already learns that it is gone since a later
 * change, too: else one in between, coming late, would bring it back.
 */
const goneWrite = (member: MemberId, at: StoredRoster, { revision, changedAt }: StoredRoster): Write => ({
  Update: {
    Key: ownKey(member, at),
    UpdateExpression: 'SET revision = :revision, gone = :yes, endsAt = :ends, #ttl = if_not_exists(#ttl, :ttl)',
    ConditionExpression: isNewer,
    ExpressionAttributeNames: { '#ttl': 'ttl' },
    ExpressionAttributeValues: {
      ':revision': revision,
      ':yes': true,
      ':ends': at.endsAt,
      ':ttl': Math.floor(msOf(plusDays(changedAt, goneDays)) / 1_000),
    },
  },
})

/** What a change means for the lists of sign-ups of those concerned. */
const listWrites = (before: StoredRoster, after: StoredRoster): Write[] => {
  const isMoved = before.startsAt !== after.startsAt || before.endsAt !== after.endsAt
  const had = Object.keys(before.tickets)
  const have = Object.keys(after.tickets)
  const isRekeyed = before.startsAt !== after.startsAt
  const gone = had.filter((member) => isRekeyed || after.tickets[member] === undefined)
  const kept = have.filter((member) => isMoved || before.tickets[member] !== after.tickets[member])
  return [...gone.map((member) => goneWrite(member, before, after)), ...kept.map((member) => keptWrite(member, after))]
}

/**
 * Who leaves Indigo goes by their own list, and looks at it once more when all that is followed in time has reached it. A
 * sign-up that is followed later than that may be of somebody who has left since: nobody else takes them off the roster.
 */
const afterLeavers = async (app: App, before: StoredRoster, after: StoredRoster): Promise<void> => {
  if (msOf(app.clock.now()) - msOf(after.changedAt) < recheckMs) return
  const signedUp = Object.keys(after.tickets).filter((member) => before.tickets[member] !== after.tickets[member])
  await takeOffLeavers(app, after, signedUp)
}

/** Who signs up or leaves finds it in their own list, who moves up is told, and everybody of what changes or is cancelled. */
export const followRoster = async (app: App, { before: old, after: item }: Change): Promise<void> => {
  if (!old || !item) return
  const before = rosterOf(old)
  const after = rosterOf(item)
  await inBatches(listWrites(before, after), (write) => writeIfThere(app, write))
  await afterLeavers(app, before, after)
  const { activity, shift, type } = after
  await inBatches(rosterNewsOf(before, after), ({ cause, ...news }) =>
    tell(app, { ...news, cause: `${activity} ${shift ?? ''} ${cause}`, activityId: activity, activityType: type }),
  )
}
