import { countsOf, goingIn } from '../../domain/roster.ts'
import { plusDays } from '../../domain/time.ts'
import type { ActivityCard } from '../../model/activity-views.ts'
import type { ActivityHead } from '../../model/activity.ts'
import type { ShortShift, UnsaidAttendance } from '../../model/desk.ts'
import type { AssociationId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import { activityOf } from '../activities/activity-items.ts'
import { type Listed, listedOf } from '../activities/card-of.ts'
import { rosterOf, type StoredRoster, stretchesOf } from '../activities/roster-items.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'

/** How many activities are looked at before and behind this moment, and how many rosters of them. */
const activitiesMost = 20
const rostersMost = 60
/** How far back attendance is asked for, and how far ahead shifts are looked at. */
const backDays = 31
const aheadDays = 60
const shownMost = 10

/** What of an association's activities waits for its team. */
type AtHand = { activities: ActivityCard[]; shifts: ShortShift[]; attendance: UnsaidAttendance[] }

const listed = async (
  app: App,
  host: AssociationId,
  from: Instant,
  to: Instant,
  isNext: boolean,
): Promise<Listed[]> => {
  const page = await app.table.query({
    IndexName: 'hosts',
    KeyConditionExpression: 'host = :host AND hostedAt BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':host': host, ':from': from, ':to': to },
    ScanIndexForward: isNext,
    Limit: activitiesMost,
  })
  const all = page.items.map((item) => listedOf(item, String(item['hostedAt']), undefined))
  return all.filter(({ isListed }) => isListed)
}

type Running = { head: ActivityHead; roster: StoredRoster }

/** The rosters of activities, those first that begin nearest to now: an event has one, a mission one for each shift. */
const runningOf = async (app: App, all: readonly Listed[], now: Instant): Promise<Running[]> => {
  if (all.length === 0) return []
  const items = await app.table.batchGet(all.map(({ card }) => key.activity(card.id)))
  const heads = items.flatMap((item) => (item ? [activityOf(item)] : []))
  const [first, last] = [plusDays(now, -backDays), plusDays(now, aheadDays)]
  const wanted = heads
    .flatMap((head) => stretchesOf(head).map((stretch) => ({ head, ...stretch })))
    .filter(({ head, startsAt }) => startsAt >= first && startsAt <= (head.type === 'event' ? now : last))
    .toSorted((one, other) => distanceMs(one.startsAt, now) - distanceMs(other.startsAt, now))
    .slice(0, rostersMost)
  if (wanted.length === 0) return []
  const found = await app.table.batchGet(wanted.map(({ head, shift }) => key.roster(head.id, shift)))
  return wanted.flatMap(({ head }, place) => {
    const item = found[place]
    return item ? [{ head, roster: rosterOf(item) }] : []
  })
}

const distanceMs = (one: Instant, other: Instant): number => Math.abs(Date.parse(one) - Date.parse(other))

const stretchOf = ({ head, roster }: Running) => ({
  activityId: head.id,
  title: head.title,
  ...(head.branch !== undefined && { branchId: head.branch }),
  startsAt: roster.startsAt,
  endsAt: roster.endsAt,
  going: countsOf(roster).going,
})

const shortOf = (running: readonly Running[], now: Instant): ShortShift[] =>
  running
    .flatMap((one): ShortShift[] => {
      const { shift, startsAt, capacity } = one.roster
      const stretch = stretchOf(one)
      const isShort = shift !== undefined && startsAt > now && stretch.going < capacity
      return isShort ? [{ ...stretch, shiftId: shift, places: capacity }] : []
    })
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1))
    .slice(0, shownMost)

const unsaidOf = (running: readonly Running[], now: Instant): UnsaidAttendance[] =>
  running
    .flatMap((one): UnsaidAttendance[] => {
      const { type, shift, startsAt, marks } = one.roster
      const unsaid = goingIn(one.roster).filter((member) => marks[member] === undefined).length
      if (startsAt > now || unsaid === 0) return []
      return [{ ...stretchOf(one), type, ...(shift !== undefined && { shiftId: shift }), unsaid }]
    })
    .toSorted((one, other) => (one.startsAt < other.startsAt ? 1 : -1))
    .slice(0, shownMost)

/** What comes next, which shifts are short, and where nobody has said yet who came. Four calls, whatever there is. */
export const activitiesAtHand = async (app: App, association: AssociationId): Promise<AtHand> => {
  const now = app.clock.now()
  const [before, next] = await Promise.all([
    listed(app, association, plusDays(now, -backDays), now, false),
    listed(app, association, now, '~', true),
  ])
  const all = await runningOf(app, [...before, ...next], now)
  const running = all.filter(({ roster }) => roster.status === 'open')
  return {
    activities: next.slice(0, shownMost).map(({ card }) => card),
    shifts: shortOf(running, now),
    attendance: unsaidOf(running, now),
  }
}
