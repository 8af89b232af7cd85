import * as z from 'zod'
import { plusDays } from '../../domain/time.ts'
import type { MySignup } from '../../model/activity-views.ts'
import type { MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { readCursor, writeCursor } from '../cursor.ts'
import { key } from '../keys.ts'
import { readStanding } from '../members.ts'
import type { Item, Page } from '../table.ts'
import { activityOf } from './activity-items.ts'
import { ownSignupIn, rosterOf } from './roster-items.ts'

/** Two items are read for each sign-up, and a batch has a hundred. */
const pageMost = 50
/** Nothing lasts longer than this. */
const longestDays = 31

type Place = { activity: string; shift?: string; SK: string }

const placeOf = (item: Item): Place => {
  const SK = String(item['SK'])
  const [, , activity = '', shift = ''] = SK.split('#')
  return { activity, SK, ...(shift !== '' && { shift }) }
}

type Asked = { isPast: boolean; limit: number; after?: string | undefined; now: Instant }

/** To come, the soonest first; or over, the latest first. What derives from a roster and is no longer so stays unseen. */
export const signupItems = (app: App, member: MemberId, { isPast, limit, after, now }: Asked): Promise<Page> =>
  app.table.query({
    KeyConditionExpression: 'PK = :member AND SK BETWEEN :from AND :to',
    FilterExpression: `attribute_not_exists(gone) AND endsAt ${isPast ? '<=' : '>'} :now`,
    ExpressionAttributeValues: {
      ':member': key.profile(member).PK,
      ':from': isPast ? 'U#' : `U#${plusDays(now, -longestDays)}`,
      ':to': isPast ? `U#${now}` : 'U#~',
      ':now': now,
    },
    ScanIndexForward: !isPast,
    ConsistentRead: true,
    Limit: limit,
    ...(after !== undefined && { ExclusiveStartKey: { PK: key.profile(member).PK, SK: after } }),
  })

/** All that a member has signed up for, whenever, the oldest first. */
export const everySignup = (app: App, member: MemberId, limit: number, after?: string): Promise<Page> =>
  app.table.query({
    KeyConditionExpression: 'PK = :member AND begins_with(SK, :signups)',
    FilterExpression: 'attribute_not_exists(gone)',
    ExpressionAttributeValues: { ':member': key.profile(member).PK, ':signups': 'U#' },
    ConsistentRead: true,
    Limit: limit,
    ...(after !== undefined && { ExclusiveStartKey: { PK: key.profile(member).PK, SK: after } }),
  })

const viewOf = (
  member: MemberId,
  { activity, shift }: Place,
  head: Item | undefined,
  item: Item | undefined,
): MySignup[] => {
  if (!head || !item) return []
  const { type, title, association, associationName, status, remote } = activityOf(head)
  const roster = rosterOf(item)
  const mine = ownSignupIn(roster, member)
  if (!mine) return []
  const { startsAt, endsAt } = roster
  const which = { activityId: activity, ...(shift !== undefined && { shiftId: shift }) }
  const isCancelled = status === 'cancelled' || roster.status === 'cancelled'
  const named = { type, title, associationId: association, associationName, remote, startsAt, endsAt }
  return [{ ...which, ...named, activityStatus: isCancelled ? 'cancelled' : 'open', ...mine }]
}

/** What a member’s derived items lead to, as it stands now: two strong reads for each. */
export const signupsAt = async (app: App, member: MemberId, items: readonly Item[]): Promise<MySignup[]> => {
  const places = items.map(placeOf)
  if (places.length === 0) return []
  const heads = [...new Set(places.map(({ activity }) => activity))]
  const found = await app.table.batchGet(
    [...heads.map((id) => key.activity(id)), ...places.map(({ activity, shift }) => key.roster(activity, shift))],
    { consistent: true },
  )
  return places.flatMap((place, nth) =>
    viewOf(member, place, found[heads.indexOf(place.activity)], found[heads.length + nth]),
  )
}

const Mark = z.strictObject({ after: z.string().max(150) })

/** A page of a member's own sign-ups; it may be short while a cursor follows. @throws Refusal `invalid_cursor`, `account_closed` */
export const ownSignups = async (
  app: App,
  member: MemberId,
  { isPast, limit, cursor }: { isPast: boolean; limit: number; cursor?: string | undefined },
): Promise<{ items: MySignup[]; cursor?: string }> => {
  await readStanding(app, member)
  const scope = `signups ${isPast}`
  const after = cursor === undefined ? undefined : readCursor(scope, Mark, cursor).after
  const most = Math.min(limit, pageMost)
  const page = await signupItems(app, member, { isPast, limit: most, after, now: app.clock.now() })
  const items = await signupsAt(app, member, page.items)
  return { items, ...(page.next && { cursor: writeCursor(scope, { after: String(page.next['SK']) }) }) }
}
