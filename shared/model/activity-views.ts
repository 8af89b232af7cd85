import * as z from 'zod'
import { ActivityDetail, ActivityHead, ActivityType, Capacity, Shift } from './activity.ts'
import { ActivityId, AssociationId, BranchId, MemberId, ShiftId } from './ids.ts'
import { Instant } from './instant.ts'
import { textOf } from './text.ts'

export const SignupStatus = z.enum(['going', 'waiting']).meta({ id: 'SignupStatus' })
export type SignupStatus = z.infer<typeof SignupStatus>

export const AbsenceReply = textOf(500).meta({ id: 'AbsenceReply' })

const standing = {
  status: SignupStatus,
  /** The place in line, from 1, of who waits. */
  position: z.int().min(1).exactOptional(),
}

/** How somebody stands who has signed up. */
export const Signup = z.strictObject(standing).meta({ id: 'Signup' })
export type Signup = z.infer<typeof Signup>

const attendance = {
  /** Whether they came; absent as long as the team has not said. */
  came: z.boolean().exactOptional(),
  /** What somebody says who was marked as absent. */
  reply: AbsenceReply.exactOptional(),
}

/** The caller’s own sign-up, as an event or a shift shows it. */
export const OwnSignup = z
  .strictObject({
    ...standing,
    ...attendance,
    /** The caller has said whether it helped. */
    answered: z.literal(true).exactOptional(),
  })
  .meta({ id: 'OwnSignup' })
export type OwnSignup = z.infer<typeof OwnSignup>

/** Somebody who has signed up, as the team sees them. */
export const RosterRow = z
  .strictObject({
    memberId: MemberId,
    /** Empty for somebody who has left Indigo since. */
    displayName: z.string(),
    ...standing,
    ...attendance,
  })
  .meta({ id: 'RosterRow' })
export type RosterRow = z.infer<typeof RosterRow>

const counts = {
  going: z.int().min(0),
  waiting: z.int().min(0),
  /** The caller’s own sign-up. */
  mine: OwnSignup.exactOptional(),
}

const shown = {
  ...ActivityHead.pick({
    id: true,
    version: true,
    status: true,
    associationName: true,
    title: true,
    language: true,
    languages: true,
    remote: true,
    place: true,
    startsAt: true,
    endsAt: true,
    createdAt: true,
  }).shape,
  associationId: AssociationId,
  branchId: BranchId.exactOptional(),
  /** The country’s, for the clock on the wall. */
  timeZone: z.string(),
}

const { tasks, skills, ...ofBoth } = ActivityDetail.shape

/** An event as its reader may see it; the remote link is for the team and those who are going. */
export const Event = z
  .strictObject({
    ...shown,
    ...ofBoth,
    capacity: Capacity,
    ...counts,
    /** The series that it is one of: which one, from 0, and of how many. */
    series: z.strictObject({ id: ActivityId, occurrence: z.int().min(0), of: z.int().min(1) }).exactOptional(),
  })
  .meta({ id: 'Event' })
export type Event = z.infer<typeof Event>

/** A shift as its reader sees it. */
export const ShiftView = z.strictObject({ ...Shift.shape, ...counts }).meta({ id: 'Shift' })
export type ShiftView = z.infer<typeof ShiftView>

/** A mission as its reader may see it; the remote link is for the team and those who are going. */
export const Mission = z
  .strictObject({ ...shown, ...ofBoth, tasks, skills, shifts: z.array(ShiftView) })
  .meta({ id: 'Mission' })
export type Mission = z.infer<typeof Mission>

/** What a list shows of an event or a mission. */
export const ActivityCard = z
  .strictObject({
    ...ActivityHead.pick({
      id: true,
      type: true,
      title: true,
      language: true,
      languages: true,
      remote: true,
      associationName: true,
      place: true,
      endsAt: true,
      places: true,
    }).shape,
    associationId: AssociationId,
    branchId: BranchId.exactOptional(),
    /** Of a mission, the next shift’s; without one to come, the first one’s. */
    startsAt: Instant,
    /** Between the centres of the two cells, in kilometres; absent where no point was asked about, and of what is remote. */
    distanceKm: z.number().min(0).exactOptional(),
  })
  .meta({ id: 'ActivityCard' })
export type ActivityCard = z.infer<typeof ActivityCard>

/** One of the caller’s own sign-ups. */
export const MySignup = z
  .strictObject({
    activityId: ActivityId,
    shiftId: ShiftId.exactOptional(),
    type: ActivityType,
    title: ActivityHead.shape.title,
    associationId: AssociationId,
    associationName: z.string(),
    activityStatus: ActivityHead.shape.status,
    remote: z.boolean(),
    startsAt: Instant,
    endsAt: Instant,
    ...OwnSignup.shape,
  })
  .meta({ id: 'MySignup' })
export type MySignup = z.infer<typeof MySignup>
