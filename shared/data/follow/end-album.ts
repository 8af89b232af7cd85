import { isOver } from '../../domain/listing-life.ts'
import type { App } from '../app.ts'
import { headOf } from '../listing-items.ts'
import { clearAlbum } from '../photos/clear-album.ts'
import type { Change } from './follow-change.ts'

/** A listing that is over for good keeps no photos. One that has expired may be renewed: the sweep looks after that. */
export const endAlbum = async (app: App, { before, after }: Change): Promise<void> => {
  if (!before || !after || isOver(headOf(before))) return
  const listing = headOf(after)
  if (isOver(listing)) await clearAlbum(app, listing.id, { forGood: true })
}
