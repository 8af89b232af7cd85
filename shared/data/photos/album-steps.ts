import { type Album, readyIn } from '../../domain/album.ts'
import type { ListingId } from '../../model/ids.ts'
import { Again, type Step } from '../commit.ts'
import { key } from '../keys.ts'
import type { AlbumState } from './album-items.ts'
import { photoAttributes } from './stored-photos.ts'

const again = () => new Again()

/** The album's next state, on condition that nobody has written it meanwhile. */
const albumStep = (listing: ListingId, seen: AlbumState, photos: Album, ttl?: number): Step => ({
  write: {
    Update: {
      Key: key.album(listing),
      UpdateExpression:
        ttl === undefined ? 'SET rev = :next, photos = :photos' : 'SET rev = :next, photos = :photos, #ttl = :ttl',
      ConditionExpression: seen.rev === 0 ? 'attribute_not_exists(PK)' : 'rev = :seen',
      ...(ttl !== undefined && { ExpressionAttributeNames: { '#ttl': 'ttl' } }),
      ExpressionAttributeValues: {
        ':next': seen.rev + 1,
        ':photos': photos,
        ...(seen.rev > 0 && { ':seen': seen.rev }),
        ...(ttl !== undefined && { ':ttl': ttl }),
      },
    },
  },
  otherwise: again,
})

/** That a listing may still be open, or open again. */
const notOver = {
  ConditionExpression: '#status IN (:open, :reserved, :expired)',
  ExpressionAttributeNames: { '#status': 'status' },
}
const notOverValues = { ':open': 'open', ':reserved': 'reserved', ':expired': 'expired' }

const notOverStep = (listing: ListingId): Step => ({
  write: { ConditionCheck: { Key: key.listing(listing), ...notOver, ExpressionAttributeValues: notOverValues } },
  otherwise: again,
})

/** What everybody sees of the album. The listing's version stays: an editor's words do not grow old by a photo. */
const shownStep = (listing: ListingId, photos: Album, mayBeOver: boolean): Step => {
  const shown = photoAttributes(readyIn(photos))
  const values = {
    ...(shown.photo !== undefined && { ':photos': shown.photos, ':photo': shown.photo }),
    ...(!mayBeOver && notOverValues),
  }
  return {
    write: {
      Update: {
        Key: key.listing(listing),
        UpdateExpression: shown.photo === undefined ? 'REMOVE photos, photo' : 'SET photos = :photos, photo = :photo',
        ...(mayBeOver ? { ConditionExpression: 'attribute_exists(PK)' } : notOver),
        ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
      },
    },
    otherwise: again,
  }
}

const isSame = (one: Album, other: Album): boolean => JSON.stringify(readyIn(one)) === JSON.stringify(readyIn(other))

/** A change of an album: photos come only to a listing that is not over; an album that is of no more use may go at a time. */
export type AlbumChange = { photos: Album; mayBeOver: boolean; ttl?: number }

/** From one state of an album to the next; what everybody sees of it changes with it, or not at all. */
export const albumSteps = (listing: ListingId, seen: AlbumState, { photos, mayBeOver, ttl }: AlbumChange): Step[] => {
  const step = albumStep(listing, seen, photos, ttl)
  if (!isSame(seen.photos, photos)) return [step, shownStep(listing, photos, mayBeOver)]
  return mayBeOver ? [step] : [step, notOverStep(listing)]
}
