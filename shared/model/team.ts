import * as z from 'zod'
import { MemberId } from './ids.ts'
import { Instant } from './instant.ts'

/** A coordinator runs the association; a volunteer manager its events and missions; a member takes part in its needs. */
export const TeamRole = z.enum(['coordinator', 'volunteer_manager', 'member']).meta({ id: 'TeamRole' })
export type TeamRole = z.infer<typeof TeamRole>

/** Nobody serves before they have said yes to the invitation. */
export const TeamStatus = z.enum(['invited', 'joined']).meta({ id: 'TeamStatus' })
export type TeamStatus = z.infer<typeof TeamStatus>

/** Most people in one team, invited ones among them. */
export const teamMost = 100

/** Somebody of a team, as the table keeps it. */
export const TeamMember = z.strictObject({
  member: MemberId,
  role: TeamRole,
  status: TeamStatus,
  /** When they were invited, then when they joined. */
  since: Instant,
  /** Who invited them; the applicant came by themselves. */
  by: MemberId,
})
export type TeamMember = z.infer<typeof TeamMember>

/** Somebody of a team, as the team sees them. */
export const TeamMemberView = z
  .strictObject({ ...TeamMember.omit({ by: true }).shape, displayName: z.string() })
  .meta({ id: 'TeamMember' })
export type TeamMemberView = z.infer<typeof TeamMemberView>
