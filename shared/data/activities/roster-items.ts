import * as z from 'zod'
import { plusDays } from '../../domain/time.ts'
import { type Roster, standingIn } from '../../domain/roster.ts'
import { Refusal } from '../../errors.ts'
import { type ActivityHead, ActivityStatus, ActivityType, Capacity, type Shift } from '../../model/activity.ts'
import type { OwnSignup } from '../../model/activity-views.ts'
import { Digos } from '../../model/digos.ts'
import type { MemberId, ShiftId } from '../../model/ids.ts'
import { Instant } from '../../model/instant.ts'
import { dueKeys, key, partsOf } from '../keys.ts'
import type { Item } from '../table.ts'

/** What the team said of somebody: whether they came, when it said so, and who. */
const Mark = z.object({ came: z.boolean(), at: Instant, by: z.string() })
export type Mark = z.infer<typeof Mark>

const Reply = z.object({ text: z.string(), at: Instant })

const Stored = z.object({
  type: ActivityType,
  association: z.string(),
  status: ActivityStatus,
  startsAt: Instant,
  endsAt: Instant,
  capacity: Capacity,
  value: Digos.default(0),
  branch: z.string().exactOptional(),
  next: z.int().min(0),
  /** Grows with each write, so that what derives from a roster never goes back. */
  revision: z.int().min(0),
  /** The version of the activity that all who have signed up know of. */
  told: z.int().min(1),
  changedAt: Instant,
  /** The time at which those who are going were due to be reminded. */
  remindedAt: Instant.exactOptional(),
  tickets: z.record(z.string(), z.number()),
  /** Under which number each has left who did. */
  gone: z.record(z.string(), z.number()).default({}),
  marks: z.record(z.string(), Mark).default({}),
  replies: z.record(z.string(), Reply).default({}),
  /** Who has said whether it helped; what they said is nowhere but in a count. */
  answered: z.set(z.string()).exactOptional(),
})

/** The roster of an event or of a shift, as the table keeps it. */
export type StoredRoster = z.infer<typeof Stored> & { activity: string; shift?: ShiftId }

const shiftPrefix = 'R#'

/** The roster in an item. @throws Refusal `not_found` where there is none */
export const rosterOf = (item: Item | undefined): StoredRoster => {
  if (!item) throw new Refusal('not_found')
  const { id, sort } = partsOf({ PK: String(item['PK']), SK: String(item['SK']) })
  const shift = sort.startsWith(shiftPrefix) ? { shift: sort.slice(shiftPrefix.length) } : {}
  return { ...Stored.parse(item), activity: id, ...shift }
}

/** How long before an event or a shift those who are going are reminded. */
const reminderDays = 1

/** When the schedule reminds of a stretch; never of one that begins sooner than that. */
export const reminderKeys = (startsAt: Instant, now: Instant): Item => {
  const at = plusDays(startsAt, -reminderDays)
  return at > now ? dueKeys(at) : {}
}

type Stretch = Pick<Shift, 'startsAt' | 'endsAt' | 'places' | 'value'> & { shift?: ShiftId }

/** An empty roster. */
export const newRoster = (head: ActivityHead, { places, shift, ...stretch }: Stretch, now: Instant): Item => ({
  ...key.roster(head.id, shift),
  type: head.type,
  association: head.association,
  ...(head.branch && { branch: head.branch }),
  status: 'open',
  ...stretch,
  capacity: places,
  next: 0,
  revision: 0,
  told: head.version,
  changedAt: now,
  tickets: {},
  gone: {},
  marks: {},
  replies: {},
  ...reminderKeys(stretch.startsAt, now),
})

/** Every stretch of an activity that has a roster of its own. */
export const stretchesOf = (head: ActivityHead): Stretch[] =>
  head.type === 'event'
    ? [{ startsAt: head.startsAt, endsAt: head.endsAt, places: head.places, value: 0 }]
    : head.shifts.map(({ id, ...shift }) => ({ ...shift, shift: id }))

/** How a member stands in a roster, and what was said of them; undefined for who has not signed up. */
export const signupIn = (
  roster: Roster & Pick<StoredRoster, 'marks' | 'replies'>,
  member: MemberId,
): OwnSignup | undefined => {
  const standing = standingIn(roster, member)
  const came = roster.marks[member]?.came
  const reply = roster.replies[member]?.text
  return standing && { ...standing, ...(came !== undefined && { came }), ...(reply !== undefined && { reply }) }
}

/** The same for the member's own eyes: whether they have said that it helped, or did not, is for nobody else. */
export const ownSignupIn = (roster: StoredRoster, member: MemberId): OwnSignup | undefined => {
  const signup = signupIn(roster, member)
  return signup && { ...signup, ...(roster.answered?.has(member) && { answered: true }) }
}
