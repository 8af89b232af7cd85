import * as z from 'zod'
import { Digos, Percent } from './digos.ts'

/** What a listing costs whom, and why: price = value − discount, and the commons pays the difference. */
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
  })
  .meta({ id: 'Quote' })
export type Quote = z.infer<typeof Quote>
