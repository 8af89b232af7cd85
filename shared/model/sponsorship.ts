import * as z from 'zod'
import { Digos } from './digos.ts'
import { AssociationId, ExchangeId, ListingId, MemberId } from './ids.ts'
import { Instant } from './instant.ts'

/** `open` until the member asks, then `used`; `ended` when it came to nothing and went back to the budget. */
export const SponsorshipStatus = z.enum(['open', 'used', 'ended']).meta({ id: 'SponsorshipStatus' })
export type SponsorshipStatus = z.infer<typeof SponsorshipStatus>

/** An association's promise to pay for one exchange of a member, out of its budget. */
export const Sponsorship = z
  .strictObject({
    associationId: AssociationId,
    memberId: MemberId,
    listingId: ListingId,
    status: SponsorshipStatus,
    quantity: z.int().min(1),
    /** What the budget holds for it. */
    value: Digos,
    /** The month of the budget, in the country's time zone. */
    month: z.string(),
    createdAt: Instant,
    /** Until when the member has to have asked. */
    until: Instant,
    exchangeId: ExchangeId.exactOptional(),
  })
  .meta({ id: 'Sponsorship' })
export type Sponsorship = z.infer<typeof Sponsorship>

/** A promise as the association's team sees it: for whom, and of what. */
export const PromisedSponsorship = z
  .strictObject({
    ...Sponsorship.shape,
    /** What the member is called now; empty for who has left Indigo. */
    memberName: z.string(),
    /** What the listing is called now; empty where it is gone. */
    title: z.string(),
  })
  .meta({ id: 'PromisedSponsorship' })
export type PromisedSponsorship = z.infer<typeof PromisedSponsorship>
