import type { photos } from '../../shared/contract/photos.ts'
import { shortHash } from '../../shared/data/digest.ts'
import { awaitPhoto } from '../../shared/data/photos/change-album.ts'
import { stagingFile } from '../../shared/data/photos/photo-files.ts'
import type { Handler } from '../runtime/handler.ts'
import { uploadForm } from './upload-form.ts'

/** Makes room for a photo, and hands out the form that takes exactly this one; the same key finds the same room. */
export const addPhoto: Handler<typeof photos.addPhoto> = async (input, caller, app) => {
  const { id, contentType, length, idempotencyKey } = input
  const once = idempotencyKey === undefined ? {} : { key: shortHash(idempotencyKey), length }
  const { id: photoId, at } = await awaitPhoto(app, id, caller.id, contentType, once)
  const form = await uploadForm({ file: stagingFile(id, photoId), contentType, length }, at)
  return { photoId, ...form }
}
