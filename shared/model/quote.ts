import * as z from 'zod'
import { Digos, Percent } from './digos.ts'
import { AssociationId } from './ids.ts'
import { Instant } from './instant.ts'

/**
 * What a listing costs whom, and why: price = value − discount, and the commons pays the difference. An association pays
 * nothing; `earned` is then the value, or 0 where its solidarity budget of the month does not take it.
 */
export const Quote = z
  .strictObject({
    value: Digos,
    goodVibes: Percent,
    price: Digos,
    commonsShare: Digos,
    earned: Digos,
    /** The caller's own available Digos, where the caller would pay. */
    available: Digos.exactOptional(),
    affordable: z.boolean().exactOptional(),
    /** The association that would pay for the caller. */
    sponsoredBy: AssociationId.exactOptional(),
    /** Until when the caller has to have asked, so that it does. */
    sponsoredUntil: Instant.exactOptional(),
  })
  .meta({ id: 'Quote' })
export type Quote = z.infer<typeof Quote>
