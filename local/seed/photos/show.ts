import { awaitPhoto, settlePhoto } from '../../../shared/data/photos/change-album.ts'
import type { Listing } from '../../../shared/model/listing.ts'
import type { ThingId } from '../listings/things.ts'
import type { Past } from '../history/past.ts'
import { hasPicture, pictureSides } from './draw-picture.ts'

/** Most who give something show it. */
const share = 0.75

/** Adds a photo of the thing to its new listing, if it can be drawn; the past remembers what has to be drawn in the end. */
export const show = async ({ app, pictures }: Past, listing: Listing, thing: ThingId): Promise<void> => {
  if (!hasPicture(thing) || app.chance.unit() > share) return
  const { id } = await awaitPhoto(app, listing.id, listing.owner, 'image/jpeg')
  await settlePhoto(app, listing.id, id, { status: 'ready', ...pictureSides })
  pictures.push({ listing: listing.id, photo: id, thing })
}
