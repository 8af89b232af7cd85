import { countsOf } from '../../domain/roster.ts'
import type { ActivityDetail, ActivityHead } from '../../model/activity.ts'
import type { Event, Mission, ShiftView } from '../../model/activity-views.ts'
import type { MemberId } from '../../model/ids.ts'
import { ownSignupIn, signupIn, type StoredRoster } from './roster-items.ts'

/** Who reads: a member or nobody, of the team or not. */
export type Reader = { member: MemberId | undefined; isTeam: boolean; timeZone: string }

export type Whole = { head: ActivityHead; detail: ActivityDetail; rosters: readonly StoredRoster[] }

const countsFor = (roster: StoredRoster, { member }: Reader) => {
  const mine = member === undefined ? undefined : ownSignupIn(roster, member)
  return { ...countsOf(roster), ...(mine && { mine }) }
}

/** Is the reader going, to any of it? */
export const isGoing = ({ rosters }: Pick<Whole, 'rosters'>, member: MemberId | undefined): boolean =>
  member !== undefined && rosters.some((roster) => signupIn(roster, member)?.status === 'going')

const shownOf = (whole: Whole, { member, isTeam, timeZone }: Reader) => {
  const { head, detail } = whole
  const { id, version, status, associationName, title, language, languages, remote, place } = head
  const { remoteLink, tasks: _, skills: __, ...words } = detail
  const seesLink = remoteLink !== undefined && (isTeam || isGoing(whole, member))
  return {
    id,
    version,
    status,
    associationId: head.association,
    associationName,
    title,
    language,
    remote,
    timeZone,
    ...(languages && { languages }),
    ...(place && { place }),
    ...(head.branch && { branchId: head.branch }),
    startsAt: head.startsAt,
    endsAt: head.endsAt,
    createdAt: head.createdAt,
    ...words,
    ...(seesLink && { remoteLink }),
  }
}

/** An event as its reader may see it. */
export const eventFor = (whole: Whole, reader: Reader): Event => {
  const { head, rosters } = whole
  const { seriesId, occurrence, occurrences } = head
  const [roster] = rosters
  return {
    ...shownOf(whole, reader),
    capacity: head.places,
    ...(roster ? countsFor(roster, reader) : { going: 0, waiting: 0 }),
    ...(seriesId !== undefined &&
      occurrence !== undefined &&
      occurrences !== undefined && { series: { id: seriesId, occurrence, of: occurrences } }),
  }
}

/** A mission as its reader may see it. */
export const missionFor = (whole: Whole, reader: Reader): Mission => {
  const { tasks, skills } = whole.detail
  const shifts = whole.head.shifts.map((shift): ShiftView => {
    const roster = whole.rosters.find((each) => each.shift === shift.id)
    return { ...shift, ...(roster ? countsFor(roster, reader) : { going: 0, waiting: 0 }) }
  })
  return { ...shownOf(whole, reader), ...(tasks !== undefined && { tasks }), ...(skills && { skills }), shifts }
}
