import { countsOf } from '../../domain/roster.ts'
import { assert, Refusal } from '../../errors.ts'
import type { ActivityDetail, ActivityHead, Shift } from '../../model/activity.ts'
import type { ShiftId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import { changeOf } from '../change.ts'
import { Again, type Step } from '../commit.ts'
import { key } from '../keys.ts'
import { activityItem, detailItem } from './activity-items.ts'
import { reminderKeys, rosterOf, type StoredRoster } from './roster-items.ts'
import { rosterChange } from './roster-steps.ts'

/** What of an activity's item the schedule alone may have changed meanwhile. */
const scheduled = { hostedAt: '', soonCell: '', soonAt: '', dueHour: '', dueAt: '' }

/** Whether it was hidden with its association when it was seen: that follows by itself, without a new version. */
export const stillHidden = ({ isHidden }: Pick<ActivityHead, 'isHidden'>) => ({
  clause: isHidden ? '#seenHidden = :seenHidden' : 'attribute_not_exists(#seenHidden)',
  names: { '#seenHidden': 'isHidden' },
  values: isHidden ? { ':seenHidden': true } : {},
})

/** From one version of a head to the next. */
export const headStep = (before: ActivityHead, after: ActivityHead, now: Instant): Step => {
  const change = changeOf({ ...activityItem(before, now), ...scheduled }, activityItem(after, now))
  assert(change, 'a step of an activity changes it')
  const hidden = stillHidden(before)
  return {
    write: {
      Update: {
        Key: key.activity(before.id),
        ...change,
        ConditionExpression: `#n_version = :seenVersion AND ${hidden.clause}`,
        ExpressionAttributeNames: { ...change.ExpressionAttributeNames, '#n_version': 'version', ...hidden.names },
        ExpressionAttributeValues: {
          ...change.ExpressionAttributeValues,
          ':seenVersion': before.version,
          ...hidden.values,
        },
      },
    },
    otherwise: () => new Again(),
  }
}

export const detailStep = (id: string, detail: ActivityDetail): Step => ({
  write: { Put: { Item: detailItem(id, detail) } },
  otherwise: () => new Again(),
})

type Place = { activity: string; shift?: ShiftId | undefined }

/** Nobody can sign up any more; those who have are told by what follows. */
export const cancelRosterStep = ({ activity, shift }: Place, now: Instant): Step => ({
  write: {
    Update: {
      Key: key.roster(activity, shift),
      UpdateExpression: `SET #status = :cancelled, ${rosterChange} REMOVE dueHour, dueAt`,
      ConditionExpression: '#status = :open AND startsAt > :now',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':cancelled': 'cancelled', ':open': 'open', ':one': 1, ':now': now },
    },
  },
  otherwise: () => new Again(),
})

type Stretch = Pick<Shift, 'startsAt' | 'endsAt' | 'places' | 'value'>

const belowGoing = (roster: StoredRoster): Refusal =>
  new Refusal('capacity_below_going', { going: countsOf(roster).going })

/**
 * Another time, other places or another value for a stretch, and which version those who have signed up are told of.
 * Nobody who is going is sent away: fewer places only while no more people than that have signed up.
 */
export const changeRosterStep = (
  before: StoredRoster,
  { startsAt, endsAt, places, value }: Stretch,
  { told, now }: { told: number; now: Instant },
): Step => {
  const due = reminderKeys(startsAt, now)
  const isMoved = startsAt !== before.startsAt
  const reminder = Object.keys(due).map((name) => `${name} = :${name}`)
  const sets = isMoved ? [...reminder, 'startsAt = :starts'] : []
  const isFewer = places < before.capacity
  return {
    write: {
      Update: {
        Key: key.roster(before.activity, before.shift),
        UpdateExpression: [
          `SET ${[...sets, '#capacity = :places', '#value = :value', 'endsAt = :ends', 'told = :told', rosterChange].join(', ')}`,
          ...(isMoved && reminder.length === 0 ? ['REMOVE dueHour, dueAt'] : []),
        ].join(' '),
        ConditionExpression: `#status = :open AND startsAt > :now${isFewer ? ' AND size(tickets) <= :places' : ''}`,
        ExpressionAttributeNames: { '#status': 'status', '#capacity': 'capacity', '#value': 'value' },
        ExpressionAttributeValues: {
          ...(isMoved && { ':starts': startsAt }),
          ...(isMoved && Object.fromEntries(Object.entries(due).map(([name, one]) => [`:${name}`, one]))),
          ':places': places,
          ':value': value,
          ':ends': endsAt,
          ':told': told,
          ':one': 1,
          ':now': now,
          ':open': 'open',
        },
      },
    },
    otherwise: (item) => {
      const roster = rosterOf(item)
      const isInTime = roster.status === 'open' && roster.startsAt > now
      return isFewer && isInTime ? belowGoing(roster) : new Again()
    },
  }
}
