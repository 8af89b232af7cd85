import { msOf, plusDays } from '../../domain/time.ts'
import type { ListingId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { albumOf } from './album-items.ts'
import { albumSteps } from './album-steps.ts'

/** Long after the last function that may still be taking a photo. */
const keptDays = 30

/**
 * Empties an album; the bytes follow by the stream. With it goes the album itself, some time after its listing is over `forGood`.
 * Doing it again changes nothing.
 */
export const clearAlbum = (app: App, listing: ListingId, { forGood = false } = {}): Promise<void> =>
  decide(app, async ({ at }): Promise<Plan<void>> => {
    const item = await app.table.get(key.album(listing), { consistent: true })
    const album = albumOf(item)
    const isDone = album.photos.length === 0 && (!forGood || album.rev === 0 || item?.['ttl'] !== undefined)
    const ttl = Math.floor(msOf(plusDays(at, keptDays)) / 1_000)
    const change = { photos: [], mayBeOver: true, ...(forGood && { ttl }) }
    return { steps: isDone ? [] : albumSteps(listing, album, change), answer: undefined }
  })
