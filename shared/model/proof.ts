import * as z from 'zod'
import { Instant } from './instant.ts'

/** What the last audit of the ledger found. `difference` is 0 when every account and transfer tallies. */
export const Proof = z
  .strictObject({
    balanced: z.boolean(),
    at: Instant,
    /** How many accounts and transfers were recomputed. */
    accounts: z.int().min(0),
    transfers: z.int().min(0),
    /** The sum of all that does not tally, in Digos, without sign. */
    difference: z.int().min(0),
    /** The commons: minus the sum of all balances. */
    commons: z.int(),
  })
  .meta({ id: 'Proof' })
export type Proof = z.infer<typeof Proof>
