import { ApiProblem } from '../../../../../shared/contract/api-problem.ts'
import type { Client } from '../../../../../shared/contract/client.ts'
import type { PhotoType } from '../../../../../shared/model/photo.ts'
import { settled, type Upload } from './batch.ts'
import { FormRefused, type postForm } from './post-form.ts'

const types = ['image/jpeg', 'image/png', 'image/webp'] as const satisfies readonly PhotoType[]

const typeOf = ({ type }: Blob): PhotoType => types.find((each) => each === type) ?? 'image/jpeg'

/** What sending needs of the API. */
export type PhotoApi = Pick<Client, 'addPhoto' | 'listPhotos' | 'removePhoto'>

/** Gives back the rooms that nobody fills: the photos that they were for are gone from this device. @param known rooms that are in use */
const clearLostRooms = async (api: PhotoApi, listing: string, known: readonly string[]): Promise<void> => {
  const { items } = await api.listPhotos({ id: listing })
  for (const { id, status } of items) {
    if (status === 'waiting' && !known.includes(id)) await api.removePhoto({ id: listing, photoId: id })
  }
}

/** A photo has one room however often it asks: its own id is the key. */
const askForRoom = async (
  api: PhotoApi,
  listing: string,
  { id, blob }: { id: string; blob: Blob },
  known: readonly string[],
) => {
  const input = { id: listing, contentType: typeOf(blob), length: blob.size, idempotencyKey: id }
  try {
    return await api.addPhoto(input)
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'too_many_photos') throw error
    await clearLostRooms(api, listing, known)
    return api.addPhoto(input)
  }
}

/** What the service knows of a photo that was tried before: its end, or whether its form still serves. */
const beforeRetry = async (api: PhotoApi, listing: string, upload: Upload): Promise<Upload> => {
  const { form, ...rest } = upload
  if (!form) return upload
  const { items } = await api.listPhotos({ id: listing })
  const found = items.find(({ id }) => id === form.photoId)
  if (found && found.status !== 'waiting') return settled(upload, found.status)
  if (found && Date.parse(form.expiresAt) > Date.now()) return upload
  return rest
}

type Sending = {
  api: PhotoApi
  post: typeof postForm
  /** The rooms that the other photos of the batch have. */
  known: readonly string[]
  /** Keeps what is known of the photo, so that a page that is closed loses nothing. */
  keep: (upload: Upload) => Promise<void>
  onProgress: (part: number) => void
}

/** Sends one photo, once: a later try goes on where the one before ended. */
export const sendPhoto = async (
  listing: string,
  given: Upload,
  { api, post, known, keep, onProgress }: Sending,
): Promise<Upload> => {
  const upload = await beforeRetry(api, listing, given)
  const { blob } = upload
  if (!blob || upload.state === 'ready' || upload.state === 'refused') return upload
  const { photoId, url, fields, expiresAt } =
    upload.form ?? (await askForRoom(api, listing, { id: upload.id, blob }, known))
  const roomed = { ...upload, form: { photoId, url, fields, expiresAt } }
  await keep(roomed)
  try {
    await post({ url, fields }, blob, onProgress)
  } catch (error) {
    if (error instanceof FormRefused) await keep({ id: upload.id, blob, state: 'waiting' })
    throw error
  }
  return { ...roomed, state: 'sent' }
}
