import * as z from 'zod'

/** An amount of the social currency, in whole Digos. */
export const Digos = z.int().min(0).max(1_000_000).meta({ id: 'Digos' })
export type Digos = z.infer<typeof Digos>

/** A movement of Digos on an account: what came (+) or went (−), in whole Digos. */
export const SignedDigos = z.int().min(-1_000_000).max(1_000_000).meta({ id: 'SignedDigos' })
export type SignedDigos = z.infer<typeof SignedDigos>

/** A whole percentage, 0 to 100. */
export const Percent = z.int().min(0).max(100).meta({ id: 'Percent' })
export type Percent = z.infer<typeof Percent>
