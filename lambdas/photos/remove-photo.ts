import type { photos } from '../../shared/contract/photos.ts'
import { removePhotoOf } from '../../shared/data/photos/change-album.ts'
import type { Handler } from '../runtime/handler.ts'

/** Removes a photo of the caller's own listing; nobody is shown it from now on. */
export const removePhoto: Handler<typeof photos.removePhoto> = async ({ id, photoId }, caller, app) =>
  removePhotoOf(app, id, caller.id, photoId)
