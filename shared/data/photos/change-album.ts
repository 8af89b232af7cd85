import {
  type Album,
  askedBefore,
  type AskedPhoto,
  type Outcome,
  waitingAnew,
  waitingIn,
  without,
  withOutcome,
  withWaiting,
} from '../../domain/album.ts'
import { isOver } from '../../domain/listing-life.ts'
import { Refusal } from '../../errors.ts'
import type { ListingId, MemberId } from '../../model/ids.ts'
import type { PhotoId, PhotoType } from '../../model/photo.ts'
import type { App } from '../app.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { headOf } from '../listing-items.ts'
import { albumOf } from './album-items.ts'
import { albumSteps } from './album-steps.ts'
import { ownAlbum } from './own-album.ts'

/**
 * Makes room for one photo more of the caller's own open listing, once for each key. The id is one of chance all the same: a photo that
 * was removed never comes back under its id, whose files may still be on their way out.
 * @throws Refusal `not_open`, `too_many_photos`, `key_reused`
 */
export const awaitPhoto = (
  app: App,
  listing: ListingId,
  member: MemberId,
  type: PhotoType,
  once: Pick<AskedPhoto, 'key' | 'length'> = {},
): Promise<{ id: PhotoId; at: string }> => {
  const id = Buffer.from(app.chance.bytes(6)).toString('base64url')
  return decide(app, async ({ read, at }): Promise<Plan<{ id: PhotoId; at: string }>> => {
    const { head, album } = await ownAlbum(app, listing, member, read)
    if (head.status !== 'open' && head.status !== 'reserved') throw new Refusal('not_open', { status: head.status })
    const asked = { id, type, at, ...once }
    const known = askedBefore(album.photos, asked) ?? waitingIn(album.photos, id)
    const photos = known ? waitingAnew(album.photos, known, at) : withWaiting(album.photos, asked)
    const steps = photos === album.photos ? [] : albumSteps(listing, album, { photos, mayBeOver: false })
    return { steps, answer: { id: known?.id ?? id, at } }
  })
}

/** Takes a photo out of the caller's own listing; its bytes follow by the stream. */
export const removePhotoOf = (app: App, listing: ListingId, member: MemberId, id: PhotoId): Promise<void> =>
  decide(app, async ({ read }): Promise<Plan<void>> => {
    const { album } = await ownAlbum(app, listing, member, read)
    const photos = without(album.photos, id)
    const isGone = photos.length === album.photos.length
    return { steps: isGone ? [] : albumSteps(listing, album, { photos, mayBeOver: true }), answer: undefined }
  })

/** What an album says of a photo now; `gone` where it says nothing any more, or where its listing is over. */
export type PhotoState = { status: 'waiting'; type: PhotoType } | { status: 'ready' | 'refused' | 'gone' }

const stateIn = (album: Album, id: PhotoId, isListingOver: boolean): PhotoState => {
  const photo = album.find((one) => one.id === id)
  if (!photo || isListingOver) return { status: 'gone' }
  return photo.status === 'waiting' ? { status: photo.status, type: photo.type } : { status: photo.status }
}

const readBoth = async (app: App, listing: ListingId) => {
  const [head, item] = await app.table.batchGet([key.listing(listing), key.album(listing)], { consistent: true })
  return { album: albumOf(item), isListingOver: !head || isOver(headOf(head)) }
}

/** What became of a photo, read strongly. */
export const readPhoto = async (app: App, listing: ListingId, id: PhotoId): Promise<PhotoState> => {
  const { album, isListingOver } = await readBoth(app, listing)
  return stateIn(album.photos, id, isListingOver)
}

/** Settles a photo that waits, once; whoever comes later learns what it is by then. */
export const settlePhoto = (app: App, listing: ListingId, id: PhotoId, outcome: Outcome): Promise<PhotoState> =>
  decide(app, async ({ at }): Promise<Plan<PhotoState>> => {
    const { album, isListingOver } = await readBoth(app, listing)
    const state = stateIn(album.photos, id, isListingOver)
    if (state.status !== 'waiting') return { steps: [], answer: state }
    const photos = withOutcome(album.photos, id, outcome, at)
    return { steps: albumSteps(listing, album, { photos, mayBeOver: false }), answer: { status: outcome.status } }
  })
