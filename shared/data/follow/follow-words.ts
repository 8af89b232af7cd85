import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { partsOf } from '../keys.ts'
import { indexListing } from '../search/index-listing.ts'
import { changesPostings } from '../search/postings.ts'
import type { Change } from './follow-change.ts'

/** Keeps the word index: a listing's words go with what its head says. */
export const followWords = async (app: App, { before, after }: Change): Promise<void> => {
  if (!after || !changesPostings(before, after)) return
  await indexListing(app, partsOf({ PK: String(after['PK']), SK: String(after['SK']) }).id)
}

/** When a listing was published that a change brings; it is found by its words from the moment that the change is followed. */
export const publishedIn = ({ before, after }: Change): Instant | undefined => {
  if (before || !after || !String(after['PK']).startsWith('L#') || after['SK'] !== 'H') return undefined
  return String(after['createdAt'])
}
