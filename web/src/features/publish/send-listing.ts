import type { Client } from '../../../../shared/contract/client.ts'
import { api } from '../../app/api.ts'
import { queryClient } from '../../app/query-client.ts'
import { uploadPhoto } from './upload-photo.ts'

/** Publishes a listing and then its photos. Sent again with its key, it is the same listing. */
export const sendListing = async (
  input: NonNullable<Parameters<Client['createListing']>[0]>,
  photos: readonly Blob[],
): Promise<string> => {
  const { id } = await api.createListing(input)
  for (const photo of photos) await uploadPhoto(id, photo)
  await queryClient.invalidateQueries({ queryKey: ['listings'] })
  return id
}
