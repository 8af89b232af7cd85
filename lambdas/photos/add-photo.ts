import type { photos } from '../../shared/contract/photos.ts'
import { awaitPhoto } from '../../shared/data/photos/change-album.ts'
import { stagingFile } from '../../shared/data/photos/photo-files.ts'
import type { Handler } from '../runtime/handler.ts'
import { uploadForm } from './upload-form.ts'

/** Makes room for a photo, and hands out the form that takes exactly this one. */
export const addPhoto: Handler<typeof photos.addPhoto> = async ({ id, contentType, length }, caller, app) => {
  const { id: photoId, at } = await awaitPhoto(app, id, caller.id, contentType)
  const form = await uploadForm({ file: stagingFile(id, photoId), contentType, length }, at)
  return { photoId, ...form }
}
