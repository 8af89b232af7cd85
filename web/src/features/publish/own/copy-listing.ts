import { api } from '../../../app/api.ts'
import { draftOfListing } from '../draft/draft-of-listing.ts'
import type { Draft, DraftPhoto } from '../draft/draft.ts'

const largest = 1600

/** A photo as it was served; undefined where it is gone by now. */
const photoOf = async (listing: string, photo: string): Promise<DraftPhoto | undefined> => {
  const answer = await fetch(`/media/${listing}/${photo}-${largest}.webp`).catch(() => undefined)
  const blob = answer?.ok ? await answer.blob() : undefined
  return blob?.type.startsWith('image/') ? { id: crypto.randomUUID(), blob } : undefined
}

/** A draft that says what one's own listing said, with the photos that are still there. */
export const copyOf = async (id: string): Promise<Draft> => {
  const listing = await api.readListing({ id })
  const photos = await Promise.all(listing.photos.map(({ id: photo }) => photoOf(id, photo)))
  return draftOfListing(
    listing,
    crypto.randomUUID(),
    photos.flatMap((photo) => photo ?? []),
  )
}
