import * as z from 'zod'
import { Digos } from './digos.ts'
import { ListingId, MemberId, type NoticeId, TransferId } from './ids.ts'
import { Instant } from './instant.ts'

/** A member's account. The balance is `available + held`; neither is ever below zero. */
export const Account = z.strictObject({
  member: MemberId,
  available: Digos,
  held: Digos,
  /** How many different members and associations this member has helped. */
  helped: z.int().min(0),
  /** The newest entry; the next one sorts behind it. */
  lastEntry: TransferId,
  /** The listings this member has an open request on. */
  open: z.array(ListingId),
  /** Since when the member is leaving: they act no more, while what they have under way is being ended. */
  leavingAt: Instant.exactOptional(),
  closedAt: Instant.exactOptional(),
})
export type Account = z.infer<typeof Account>

/** What holds for a member at every act, whatever their token says. */
export type Standing = {
  blocked: ReadonlySet<MemberId>
  blockedBy: ReadonlySet<MemberId>
  closedAt?: Instant
  /** The newest of the notices that were marked as read together; those before it are read as well. */
  noticesReadUntil?: NoticeId
}
