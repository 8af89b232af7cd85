import type { CalendarEntry } from '../../domain/calendar/write-calendar.ts'
import { plusDays } from '../../domain/time.ts'
import { Refusal } from '../../errors.ts'
import type { ActivityDetail, ActivityHead } from '../../model/activity.ts'
import type { AssociationId, MemberId, ShiftId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { associationOf } from '../associations/association-items.ts'
import { key, partsOf } from '../keys.ts'
import { readStanding } from '../members.ts'
import type { Item } from '../table.ts'
import { activityOf, detailOf } from './activity-items.ts'
import { type CalendarOwner, calendarOwner } from './calendar-secrets.ts'
import { signupItems, signupsAt } from './own-signups.ts'
import { stretchesOf } from './roster-items.ts'

/** A calendar shows the last month and what is to come, and no more than this. */
const entriesMost = 200
const batchHalf = 50
const backDays = 31

type Told = { head: ActivityHead; detail: ActivityDetail }

/** What a calendar shows of one stretch of an activity. */
export const entryOf = (
  { head, detail }: Told,
  stretch: { startsAt: Instant; endsAt: Instant; shift?: ShiftId | undefined },
  stampedAt: Instant,
): CalendarEntry => ({
  id: stretch.shift ?? head.id,
  title: head.title,
  startsAt: stretch.startsAt,
  endsAt: stretch.endsAt,
  stampedAt,
  version: head.version,
  isCancelled: head.status === 'cancelled',
  description: detail.description,
  location: detail.venue,
  organiser: head.associationName,
})

const readTold = async (app: App, ids: readonly string[]): Promise<Map<string, Told>> => {
  const told = new Map<string, Told>()
  for (let start = 0; start < ids.length; start += batchHalf) {
    const some = ids.slice(start, start + batchHalf)
    const items = await app.table.batchGet(some.flatMap((id) => [key.activity(id), key.activityDetail(id)]))
    for (const [place, id] of some.entries()) {
      const [head, detail] = [items[2 * place], items[2 * place + 1]]
      if (head && detail) told.set(id, { head: activityOf(head), detail: detailOf(detail) })
    }
  }
  return told
}

const pages = async (read: (start: Item | undefined) => Promise<{ items: Item[]; next?: Item }>): Promise<Item[]> => {
  const items: Item[] = []
  let start: Item | undefined
  do {
    const page = await read(start)
    items.push(...page.items)
    start = page.next
  } while (start && items.length < entriesMost)
  return items.slice(0, entriesMost)
}

const memberEntries = async (app: App, member: MemberId): Promise<CalendarEntry[]> => {
  await readStanding(app, member)
  const now = app.clock.now()
  const asked = { isPast: false, limit: batchHalf, now }
  const items = await pages((start) =>
    signupItems(app, member, { ...asked, ...(start && { after: String(start['SK']) }) }),
  )
  const signups = []
  for (let start = 0; start < items.length; start += batchHalf)
    signups.push(...(await signupsAt(app, member, items.slice(start, start + batchHalf))))
  const going = signups.filter(({ status }) => status === 'going')
  const told = await readTold(app, [...new Set(going.map(({ activityId }) => activityId))])
  return going.flatMap(({ activityId, shiftId, activityStatus, startsAt, endsAt }) => {
    const activity = told.get(activityId)
    if (!activity) return []
    const entry = entryOf(activity, { startsAt, endsAt, shift: shiftId }, now)
    return [{ ...entry, isCancelled: activityStatus === 'cancelled' }]
  })
}

const hostedIds = async (app: App, association: AssociationId, first: Instant): Promise<string[]> => {
  const items = await pages((start) =>
    app.table.query({
      IndexName: 'hosts',
      KeyConditionExpression: '#host = :host AND hostedAt > :from',
      ExpressionAttributeNames: { '#host': 'host' },
      ExpressionAttributeValues: { ':host': association, ':from': first },
      Limit: 100,
      ...(start && { ExclusiveStartKey: start }),
    }),
  )
  return items.map((item) => partsOf({ PK: String(item['PK']), SK: String(item['SK']) }).id)
}

const bySoonest = (one: CalendarEntry, other: CalendarEntry): number => (one.startsAt < other.startsAt ? -1 : 1)

const hostedEntries = async (app: App, association: AssociationId): Promise<CalendarEntry[]> => {
  const { status } = associationOf(await app.table.get(key.association(association), { consistent: true }))
  if (status !== 'verified') throw new Refusal('not_found')
  const now = app.clock.now()
  const first = plusDays(now, -backDays)
  const told = await readTold(app, await hostedIds(app, association, first))
  const entries = [...told.values()].flatMap((activity) =>
    stretchesOf(activity.head).map((stretch) => entryOf(activity, stretch, now)),
  )
  return entries
    .filter(({ startsAt }) => startsAt > first)
    .toSorted(bySoonest)
    .slice(0, entriesMost)
}

const entriesOf = (app: App, owner: CalendarOwner): Promise<CalendarEntry[]> =>
  'member' in owner ? memberEntries(app, owner.member) : hostedEntries(app, owner.association)

/** What the calendar shows that a secret leads to. @throws Refusal `not_found` where it leads nowhere, or no more */
export const calendarEntries = async (app: App, secret: string): Promise<CalendarEntry[]> => {
  const owner = await calendarOwner(app, secret)
  if (!owner) throw new Refusal('not_found')
  try {
    return await entriesOf(app, owner)
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal('not_found')
    throw error
  }
}
