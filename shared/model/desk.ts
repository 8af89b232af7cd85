import * as z from 'zod'
import { ActivityCard } from './activity-views.ts'
import { ActivityType } from './activity.ts'
import { Digos } from './digos.ts'
import { ExchangeView } from './exchange.ts'
import { ActivityId, AssociationId, BranchId, ShiftId } from './ids.ts'
import { Instant } from './instant.ts'
import { Listing } from './listing.ts'
import { Month } from './figures.ts'

const stretch = {
  activityId: ActivityId,
  title: z.string(),
  branchId: BranchId.exactOptional(),
  startsAt: Instant,
  endsAt: Instant,
  going: z.int().min(0),
}

/** A shift that is to come and has places left. */
export const ShortShift = z
  .strictObject({ ...stretch, shiftId: ShiftId, places: z.int().min(1) })
  .meta({ id: 'ShortShift' })
export type ShortShift = z.infer<typeof ShortShift>

/** An event or a shift that has begun, of whose people the team has not said yet whether they came. */
export const UnsaidAttendance = z
  .strictObject({ ...stretch, type: ActivityType, shiftId: ShiftId.exactOptional(), unsaid: z.int().min(1) })
  .meta({ id: 'UnsaidAttendance' })
export type UnsaidAttendance = z.infer<typeof UnsaidAttendance>

/** What waits for an association's team. Each list is short; its whole is read elsewhere. */
export const Desk = z
  .strictObject({
    associationId: AssociationId,
    /** Open needs with pieces missing, the newest first. */
    needs: z.array(Listing.omit({ description: true, availability: true })),
    /** The soonest first. */
    shifts: z.array(ShortShift),
    /** Requests to answer and hand-overs to confirm. */
    requests: z.array(ExchangeView),
    /** The latest first. */
    attendance: z.array(UnsaidAttendance),
    /** What comes next, the soonest first. */
    activities: z.array(ActivityCard),
    budget: z.strictObject({ month: Month, budget: Digos, reserved: Digos, left: Digos }),
  })
  .meta({ id: 'Desk' })
export type Desk = z.infer<typeof Desk>
