import { droppedBetween } from '../../domain/album.ts'
import type { ListingId } from '../../model/ids.ts'
import { ListingId as Listing } from '../../model/ids.ts'
import { PhotoId, photoSizes } from '../../model/photo.ts'
import { partsOf } from '../keys.ts'
import type { Change } from '../follow/follow-change.ts'
import { albumOf } from './album-items.ts'

/** Where a photo's bytes are sent to; nothing of it is ever served. */
export const stagingFile = (listing: ListingId, photo: PhotoId): string => `staging/${listing}/${photo}`

/** Where a size of a ready photo is served from: the path of its address as well. */
export const mediaFile = (listing: ListingId, photo: PhotoId, size: number): string =>
  `media/${listing}/${photo}-${size}.webp`

/** Every size of a photo. */
export const mediaFiles = (listing: ListingId, photo: PhotoId): string[] =>
  photoSizes.map((size) => mediaFile(listing, photo, size))

/** The photo that a staging file is of; undefined where it is nobody's. */
export const uploadIn = (file: string): { listing: ListingId; photo: PhotoId } | undefined => {
  const [folder, listing, photo, ...more] = file.split('/')
  const isUpload = folder === 'staging' && more.length === 0
  if (!isUpload || !Listing.safeParse(listing).success || !PhotoId.safeParse(photo).success) return undefined
  return { listing: String(listing), photo: String(photo) }
}

/** The files that nobody needs after a change of the table: those of photos that an album has dropped. */
export const filesDroppedBy = ({ before, after }: Change): string[] => {
  if (!before) return []
  const { family, id: listing, sort } = partsOf({ PK: String(before['PK']), SK: String(before['SK']) })
  if (family !== 'L' || sort !== 'P') return []
  const dropped = droppedBetween(albumOf(before).photos, albumOf(after).photos)
  return dropped.flatMap((photo) => [stagingFile(listing, photo), ...mediaFiles(listing, photo)])
}
