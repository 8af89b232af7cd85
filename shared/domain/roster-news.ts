import type { MemberId } from '../model/ids.ts'
import type { Instant } from '../model/instant.ts'
import type { NoticeKind } from '../model/notice.ts'
import { goingIn, inOrder, movedUp, type Roster } from './roster.ts'

/** What of a roster is news. */
export type ToldRoster = Roster & {
  status: 'open' | 'cancelled'
  told: number
  changedAt: Instant
  remindedAt?: Instant
  marks: Readonly<Record<MemberId, { came: boolean; at: Instant; by: MemberId }>>
  replies: Readonly<Record<MemberId, { at: Instant }>>
}

/** What somebody is told; `cause` is the same each time the same change is looked at. */
export type RosterNews = { to: MemberId; kind: NoticeKind; at: Instant; cause: string }

/** Those who have signed up already knew of it as it was before. */
const ofAll = (before: ToldRoster, after: ToldRoster): RosterNews[] => {
  const at = after.changedAt
  if (before.status === 'open' && after.status === 'cancelled')
    return inOrder(after).map((to) => ({ to, kind: 'activity_cancelled', at, cause: 'cancelled' }))
  if (after.told === before.told) return []
  return inOrder(before).map((to) => ({ to, kind: 'activity_changed', at, cause: `version ${after.told}` }))
}

const ofMoves = (before: ToldRoster, after: ToldRoster): RosterNews[] =>
  after.status === 'open'
    ? movedUp(before, after).map((to) => ({
        to,
        kind: 'moved_up',
        at: after.changedAt,
        cause: `ticket ${after.tickets[to]}`,
      }))
    : []

const ofMarks = (before: ToldRoster, after: ToldRoster): RosterNews[] => {
  const absent = Object.entries(after.marks)
    .filter(([member, mark]) => !mark.came && before.marks[member]?.came !== false)
    .map(([to, { at }]): RosterNews => ({ to, kind: 'marked_absent', at, cause: `absent ${at}` }))
  const replies = Object.entries(after.replies).flatMap(([member, { at }]): RosterNews[] => {
    const by = after.marks[member]?.by
    return before.replies[member] || by === undefined
      ? []
      : [{ to: by, kind: 'absence_reply', at, cause: `reply of ${member}` }]
  })
  return [...absent, ...replies]
}

const ofReminder = (before: ToldRoster, after: ToldRoster): RosterNews[] => {
  const { remindedAt } = after
  if (remindedAt === undefined || remindedAt === before.remindedAt) return []
  return goingIn(after).map((to) => ({
    to,
    kind: 'activity_tomorrow',
    at: remindedAt,
    cause: `reminder ${remindedAt}`,
  }))
}

/** Whom a change of a roster is news to. Looked at twice, the same change gives the same news at the same time. */
export const rosterNewsOf = (before: ToldRoster, after: ToldRoster): RosterNews[] => [
  ...ofAll(before, after),
  ...ofMoves(before, after),
  ...ofReminder(before, after),
  ...ofMarks(before, after),
]
