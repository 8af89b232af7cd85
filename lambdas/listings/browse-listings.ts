import type { listings } from '../../shared/contract/listings.ts'
import { browse } from '../../shared/data/browse/browse.ts'
import { search } from '../../shared/data/search/search.ts'
import { languageFor } from '../../shared/i18n/language-for.ts'
import type { Handler } from '../runtime/handler.ts'

/** A page of open listings near a point, or around the country's centre: all of them, or those that fit some words. */
export const browseListings: Handler<typeof listings.browseListings> = async ({ q, language, ...list }, caller, app) =>
  q === undefined
    ? browse(app, caller?.id, list)
    : search(app, caller?.id, { ...list, q, ...(language !== undefined && { language: languageFor(language) }) })
