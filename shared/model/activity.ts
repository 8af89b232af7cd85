import * as z from 'zod'
import { Digos } from './digos.ts'
import { ActivityId, AssociationId, BranchId, ShiftId } from './ids.ts'
import { Instant } from './instant.ts'
import { Description, Title } from './listing.ts'
import { Point } from './place.ts'
import { Language, lineOf, textOf } from './text.ts'

/** An event is for taking part in, a mission for helping in: one has a capacity, the other has shifts. */
export const ActivityType = z.enum(['event', 'mission']).meta({ id: 'ActivityType' })
export type ActivityType = z.infer<typeof ActivityType>

export const ActivityStatus = z.enum(['open', 'cancelled']).meta({ id: 'ActivityStatus' })
export type ActivityStatus = z.infer<typeof ActivityStatus>

/** Most people who can sign up for one event or shift, those who wait among them. */
export const rosterMost = 1_000
export const shiftsMost = 50
export const occurrencesMost = 52

/** How many can take part. */
export const Capacity = z.int().min(1).max(rosterMost).meta({ id: 'Capacity' })
/** Where people meet, in the association's own words; the map shows the cell alone. */
export const Venue = lineOf(200).meta({ id: 'Venue' })
/** Where people meet at a distance; only the team and those who are going see it. */
export const RemoteLink = z
  .url({ protocol: /^https$/ })
  .max(500)
  .meta({ id: 'RemoteLink' })
/** What somebody with a disability should know: steps, lifts, signs, noise. */
export const AccessNotes = textOf(1_000).meta({ id: 'AccessNotes' })
export const SpokenLanguages = z.array(Language).max(10).meta({ id: 'SpokenLanguages' })
export const Tasks = textOf(2_000).meta({ id: 'Tasks' })
export const Skills = z.array(lineOf(80)).max(10).meta({ id: 'Skills' })
/** From which age people can take part, in years. */
export const MinAge = z.int().min(0).max(99).meta({ id: 'MinAge' })

/** One stretch of a mission. */
export const Shift = z.strictObject({
  id: ShiftId,
  startsAt: Instant,
  endsAt: Instant,
  places: Capacity,
  /** What each who came earns, as long as the association’s budget of the month takes it. */
  value: Digos,
})
export type Shift = z.infer<typeof Shift>

/** An event or a mission as the table’s head keeps it: all that changes. */
export const ActivityHead = z.strictObject({
  id: ActivityId,
  type: ActivityType,
  /** Grows by one with each edit; `If-Match` names it. */
  version: z.int().min(1),
  status: ActivityStatus,
  association: AssociationId,
  associationName: z.string(),
  branch: BranchId.exactOptional(),
  title: Title,
  /** The language that it is described in. */
  language: Language,
  /** The languages that are spoken there. */
  languages: SpokenLanguages.exactOptional(),
  remote: z.boolean(),
  place: Point.exactOptional(),
  startsAt: Instant,
  endsAt: Instant,
  /** An event’s capacity; of a mission the places of all shifts. */
  places: z.int().min(1),
  shifts: z.array(Shift),
  /** The series that it is one of, and which one, from 0. */
  seriesId: ActivityId.exactOptional(),
  occurrence: z.int().min(0).exactOptional(),
  /** When all of the series begin; kept with the first of them. */
  starts: z.array(Instant).max(occurrencesMost).exactOptional(),
  /** How many the series has. */
  occurrences: z.int().min(1).max(occurrencesMost).exactOptional(),
  /** Its association is suspended: it is in no list. */
  isHidden: z.literal(true).exactOptional(),
  createdAt: Instant,
  bodyHash: z.string().exactOptional(),
})
export type ActivityHead = z.infer<typeof ActivityHead>

/** What an activity says at length. */
export const ActivityDetail = z.strictObject({
  description: Description,
  venue: Venue.exactOptional(),
  remoteLink: RemoteLink.exactOptional(),
  accessNotes: AccessNotes.exactOptional(),
  minAge: MinAge.exactOptional(),
  tasks: Tasks.exactOptional(),
  skills: Skills.exactOptional(),
})
export type ActivityDetail = z.infer<typeof ActivityDetail>
