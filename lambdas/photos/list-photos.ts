import type { photos } from '../../shared/contract/photos.ts'
import { ownAlbum } from '../../shared/data/photos/own-album.ts'
import { current, ownPhotoOf } from '../../shared/domain/album.ts'
import type { Handler } from '../runtime/handler.ts'

/** The caller's own photos, read strongly: whoever has just sent one looks here for what became of it. */
export const listPhotos: Handler<typeof photos.listPhotos> = async ({ id }, caller, app) => {
  const { album } = await ownAlbum(app, id, caller.id, { consistent: true })
  return { items: current(album.photos, app.clock.now()).map(ownPhotoOf) }
}
