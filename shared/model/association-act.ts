import * as z from 'zod'
import { ActId, MemberId } from './ids.ts'
import { Instant } from './instant.ts'

/** What somebody of a team did in its name, or an operator about it. */
export const ActKind = z
  .enum([
    'applied',
    'changed',
    'verified',
    'refused',
    'suspended',
    'vouched',
    'invited',
    'joined',
    'declined',
    'left',
    'removed',
    'role_changed',
    'branch_added',
    'branch_changed',
    'branch_removed',
    'listing_published',
    'listing_changed',
    'needs_imported',
    'sponsored',
    'activity_published',
    'activity_changed',
    'activity_cancelled',
    'attendance_confirmed',
    'totals_entered',
    'calendar_opened',
    'calendar_closed',
    'person_invited',
    'person_joined',
    'recovery_begun',
    'recovery_used',
    'person_freed',
  ])
  .meta({ id: 'ActKind' })
export type ActKind = z.infer<typeof ActKind>

/** Who did what for whom in an association's name. */
export const AssociationAct = z.strictObject({
  id: ActId,
  at: Instant,
  did: ActKind,
  by: MemberId,
  /** The member whom it concerns. */
  whom: MemberId.exactOptional(),
  /** The id of the thing that it concerns: a listing, an exchange, an activity, a branch, an association. */
  about: z.uuid().exactOptional(),
})
export type AssociationAct = z.infer<typeof AssociationAct>
