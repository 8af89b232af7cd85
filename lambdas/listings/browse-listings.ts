import type { listings } from '../../shared/contract/listings.ts'
import { browse } from '../../shared/data/browse/browse.ts'
import type { Handler } from '../runtime/handler.ts'

/** A page of open listings near a point, or around the country's centre. */
export const browseListings: Handler<typeof listings.browseListings> = async (input, caller, app) =>
  browse(app, caller?.id, input)
