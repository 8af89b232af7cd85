import * as z from 'zod'
import { MySignup } from './activity-views.ts'
import { Assistance } from './assisted.ts'
import { Digos } from './digos.ts'
import { StatementRow } from './entry.ts'
import { ExchangeView } from './exchange.ts'
import { AssociationStatus } from './association.ts'
import { AssociationId, ExchangeId, MemberId } from './ids.ts'
import { Instant } from './instant.ts'
import { Listing } from './listing.ts'
import { Profile } from './member.ts'
import { Message, Thanks } from './conversation.ts'
import { Notice } from './notice.ts'
import { Sponsorship } from './sponsorship.ts'
import { TeamMember } from './team.ts'

/** A member's profile and account, in the first part of an export. */
export const ExportedSelf = z.strictObject({
  profile: Profile,
  /** How many different members and associations the member has helped. */
  helped: z.int().min(0),
  available: Digos,
  held: Digos,
  /** The members whom the member has blocked. */
  blocked: z.array(MemberId),
  /** Which association helps, or once helped, the member to sign in. */
  assistance: Assistance.exactOptional(),
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
    /** The events and shifts that the member has signed up for, to come and over. */
    signups: z.array(MySignup),
    /** The teams that the member is in, has applied with or is invited to. */
    teams: z.array(
      z.strictObject({
        associationId: AssociationId,
        name: z.string(),
        associationStatus: AssociationStatus,
        ...TeamMember.omit({ member: true, by: true }).shape,
      }),
    ),
    /** What associations have promised to pay for the member, also what came to nothing. */
    sponsorships: z.array(Sponsorship),
    cursor: z.string().exactOptional(),
  })
  .meta({ id: 'MemberExport' })
export type MemberExport = z.infer<typeof MemberExport>
