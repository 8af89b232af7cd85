import { Refusal } from '../errors.ts'
import type { Instant } from '../model/instant.ts'
import { type OwnPhoto, type Photo, photosMost, type PhotoType } from '../model/photo.ts'
import { msOf } from './time.ts'

/** A photo as its listing's album keeps it. */
export type AlbumPhoto = OwnPhoto & {
  /** When it came into its state. */
  at: Instant
  /** What its owner said that it would be. */
  type: PhotoType
  /** How many bytes it would have, and a hash of the idempotency key, where it was asked for with one. */
  length?: number
  key?: string
}

/** A photo as it is asked for. */
export type AskedPhoto = Pick<AlbumPhoto, 'id' | 'type' | 'at' | 'length' | 'key'>

/** All photos of a listing, in the order in which they were asked for. */
export type Album = readonly AlbumPhoto[]

/** How long the form serves with which a photo is sent. */
export const uploadMinutes = 10

/** The form serves for ten minutes, and sizes are made at once or tried again soon: what still waits after this never came. */
const waitingMs = 3_600_000
/** Long enough for its owner to see that a photo was refused. */
const refusedMs = 3_600_000

const isOver = (photo: AlbumPhoto, now: Instant): boolean => {
  if (photo.status === 'ready') return false
  return msOf(now) - msOf(photo.at) > (photo.status === 'waiting' ? waitingMs : refusedMs)
}

/** The album without what never came and what was refused long ago. */
export const current = (album: Album, now: Instant): Album => album.filter((photo) => !isOver(photo, now))

const refusedMost = 6

/** Only the latest refusals are told, so that an album stays small. */
const latestRefusals = (album: Album): Album => {
  const told = new Set(album.filter(({ status }) => status === 'refused').slice(-refusedMost))
  return album.filter((photo) => photo.status !== 'refused' || told.has(photo))
}

/** The album with one photo more, which waits for its bytes. @throws Refusal `too_many_photos` */
export const withWaiting = (album: Album, photo: AskedPhoto): Album => {
  const kept = current(album, photo.at)
  if (kept.filter(({ status }) => status !== 'refused').length >= photosMost)
    throw new Refusal('too_many_photos', { most: photosMost })
  return latestRefusals([...kept, { ...photo, status: 'waiting' }])
}

/**
 * The photo that was asked for with this key already, as long as it is not over: what comes after that is a new one.
 * @throws Refusal `key_reused` where other bytes were announced
 */
export const askedBefore = (album: Album, { key, type, length, at }: AskedPhoto): AlbumPhoto | undefined => {
  if (key === undefined) return undefined
  const known = current(album, at).find((photo) => photo.key === key)
  if (known && (known.type !== type || known.length !== length)) throw new Refusal('key_reused')
  return known
}

/** The album in which a photo waits from now on, once its first form has run out; else the album as it is. */
export const waitingAnew = (album: Album, { id, status, at }: AlbumPhoto, now: Instant): Album => {
  if (status !== 'waiting' || msOf(now) - msOf(at) < uploadMinutes * 60_000) return album
  return album.map((photo) => (photo.id === id ? { ...photo, at: now } : photo))
}

/** What became of a photo's bytes. */
export type Outcome = { status: 'refused' } | ({ status: 'ready' } & Pick<Photo, 'width' | 'height'>)

/** The photo that still waits under that id. */
export const waitingIn = (album: Album, id: string): AlbumPhoto | undefined =>
  album.find((photo) => photo.id === id && photo.status === 'waiting')

/** The album after a waiting photo became ready or was refused. */
export const withOutcome = (album: Album, id: string, outcome: Outcome, at: Instant): Album =>
  album.map((photo) => (photo.id === id && photo.status === 'waiting' ? { ...photo, ...outcome, at } : photo))

/** The album without one photo. */
export const without = (album: Album, id: string): Album => album.filter((photo) => photo.id !== id)

/** What its owner gets to see of a photo. */
export const ownPhotoOf = ({ id, status, width, height }: AlbumPhoto): OwnPhoto => ({
  id,
  status,
  ...(width !== undefined && { width }),
  ...(height !== undefined && { height }),
})

/** The photos that can be shown. */
export const readyIn = (album: Album): Photo[] =>
  album.flatMap(({ id, status, width, height }) =>
    status === 'ready' && width !== undefined && height !== undefined ? [{ id, width, height }] : [],
  )

/** The photos of one state of an album whose bytes the next state has no use for. */
export const droppedBetween = (before: Album, after: Album): string[] => {
  const kept = new Set(after.filter(({ status }) => status !== 'refused').map(({ id }) => id))
  return before.filter(({ id, status }) => status !== 'refused' && !kept.has(id)).map(({ id }) => id)
}
