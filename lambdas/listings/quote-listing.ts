import type { listings } from '../../shared/contract/listings.ts'
import { quoteFor } from '../../shared/data/quote.ts'
import type { Handler } from '../runtime/handler.ts'

/** Tells the caller what a listing would cost, and how the price comes about. */
export const quoteListing: Handler<typeof listings.quoteListing> = async ({ id, ...asked }, caller, app) =>
  quoteFor(app, id, { caller: caller.id, ...asked })
