import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ActKind } from '../../../../../shared/model/association-act.ts'

/** What was done in the association's name. */
export const actWords: Readonly<Record<ActKind, MessageDescriptor>> = {
  applied: msg`Registered the association`,
  changed: msg`Changed the association’s page`,
  verified: msg`Verified the association`,
  refused: msg`Refused the association`,
  suspended: msg`Suspended the association`,
  vouched: msg`Vouched for another association`,
  invited: msg`Invited into the team`,
  joined: msg`Joined the team`,
  declined: msg`Said no to the team`,
  left: msg`Left the team`,
  removed: msg`Took out of the team`,
  role_changed: msg`Changed a role`,
  branch_added: msg`Opened a branch`,
  branch_changed: msg`Changed a branch`,
  branch_removed: msg`Closed a branch`,
  listing_published: msg`Published a need or an offer`,
  listing_changed: msg`Changed a need or an offer`,
  needs_imported: msg`Published needs from a table`,
  sponsored: msg`Promised to pay for an exchange`,
  activity_published: msg`Published an event or a mission`,
  activity_changed: msg`Changed an event or a mission`,
  activity_cancelled: msg`Cancelled an event or a mission`,
  attendance_confirmed: msg`Said who came`,
  totals_entered: msg`Entered totals`,
  calendar_opened: msg`Opened the calendar`,
  calendar_closed: msg`Closed the calendar`,
  person_invited: msg`Printed an invitation`,
  person_joined: msg`Joined by a printed invitation`,
  recovery_begun: msg`Printed a sheet for a new password`,
  recovery_used: msg`Chose a new password with a sheet`,
  person_freed: msg`Took the account into their own hands`,
}
