import type { App } from '../app.ts'
import { partsOf } from '../keys.ts'
import type { Item } from '../table.ts'
import { endAlbum } from './end-album.ts'
import { followActivity } from './follow-activity.ts'
import { followAssociation } from './follow-association.ts'
import { followExchange } from './follow-exchange.ts'
import { followListing } from './follow-listing.ts'
import { followMember } from './follow-member.ts'
import { followMessage } from './follow-message.ts'
import { followRoster } from './follow-roster.ts'
import { followWords } from './follow-words.ts'

/** A change of one item as the table's stream tells it; it may come twice, and late. */
export type Change = { before?: Item; after?: Item }

/** Does what follows from a change: notices, declined requests, closed listings. Doing it again changes nothing. */
export const followChange = async (app: App, change: Change): Promise<void> => {
  const item = change.after ?? change.before
  if (!item) return
  const { family, sort } = partsOf({ PK: String(item['PK']), SK: String(item['SK']) })
  if (family === 'X' && sort === 'X') return followExchange(app, change)
  if (family === 'X' && sort.startsWith('C#')) return followMessage(app, change)
  if (family === 'L' && sort === 'H') {
    await followWords(app, change)
    await followListing(app, change)
    return endAlbum(app, change)
  }
  if (family === 'M') return followMember(app, change)
  if (family === 'A') return followAssociation(app, change)
  if (family === 'V' && sort === 'H') return followActivity(app, change)
  if (family === 'V' && sort.startsWith('R')) return followRoster(app, change)
}

/** Has an entry of the ledger been touched? It never may: entries only ever appear. */
export const isTouchedEntry = ({ before }: Change): boolean =>
  before !== undefined && String(before['PK']).startsWith('M#') && String(before['SK']).startsWith('E#')
