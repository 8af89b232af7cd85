import { queryClient } from '../../app/query-client.ts'
import { api } from '../../app/api.ts'
import type { DraftPhoto } from './draft/draft.ts'
import type { ListingInput } from './draft/draft-input.ts'
import { queuePhotos } from './photos/photo-queue.ts'

/**
 * Publishes a listing; its photos follow by themselves. Sent again with its key, it is the same listing with the same
 * photos, each once.
 */
export const sendListing = async (input: ListingInput, photos: readonly Blob[]): Promise<string> => {
  const { id } = await api.createListing(input)
  const named = photos.map((blob, place): DraftPhoto => ({ id: `${id}.${place}`, blob }))
  await queuePhotos(id, named)
  await queryClient.invalidateQueries({ queryKey: ['listings'] })
  return id
}
