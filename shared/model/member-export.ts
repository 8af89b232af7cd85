import * as z from 'zod'
import { Digos } from './digos.ts'
import { StatementRow } from './entry.ts'
import { ExchangeView } from './exchange.ts'
import { ExchangeId, MemberId } from './ids.ts'
import { Instant } from './instant.ts'
import { Listing } from './listing.ts'
import { Profile } from './member.ts'
import { Message, Thanks } from './conversation.ts'
import { Notice } from './notice.ts'

/** A member's profile and account, in the first part of an export. */
export const ExportedSelf = z.strictObject({
  profile: Profile,
  /** How many different members and associations the member has helped. */
  helped: z.int().min(0),
  available: Digos,
  held: Digos,
  /** The members whom the member has blocked. */
  blocked: z.array(MemberId),
})

/**
 * A part of everything that is held about a member. Each list goes on in the next part; an export is whole when no cursor
 * follows. Of others it holds no more than the member could read before.
 */
export const MemberExport = z
  .strictObject({
    at: Instant,
    member: ExportedSelf.exactOptional(),
    /** The statement, newest first. */
    entries: z.array(StatementRow),
    listings: z.array(Listing),
    exchanges: z.array(ExchangeView),
    /** What was written in the exchanges' conversations, by both sides. */
    messages: z.array(z.strictObject({ exchangeId: ExchangeId, ...Message.shape })),
    /** Thanks that the member has left others, also those that are not published yet. */
    thanksGiven: z.array(z.strictObject({ exchangeId: ExchangeId, ...Thanks.shape })),
    /** Thanks that others have left the member, as published. */
    thanksReceived: z.array(z.strictObject({ exchangeId: ExchangeId, ...Thanks.shape })),
    notices: z.array(Notice),
    cursor: z.string().exactOptional(),
  })
  .meta({ id: 'MemberExport' })
export type MemberExport = z.infer<typeof MemberExport>
