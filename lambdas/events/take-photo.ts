import type { App } from '../../shared/data/app.ts'
import { readPhoto, settlePhoto } from '../../shared/data/photos/change-album.ts'
import { mediaFile, mediaFiles, stagingFile, uploadIn } from '../../shared/data/photos/photo-files.ts'
import { photoBytesMost, type PhotoType } from '../../shared/model/photo.ts'
import type { PhotoBucket } from '../runtime/photo-bucket.ts'
import { checkKind } from './check-kind.ts'
import { makeSizes, type Sizes } from './make-sizes.ts'
import { NotAPicture } from './not-a-picture.ts'

/** What a photo is taken with: the table, its bucket, and who is told why one was refused. */
export type Taking = { app: App; bucket: PhotoBucket; tell: (refused: NotAPicture) => void }

/** A file that came into the staging folder. */
export type Arrival = { file: string; bytes: number }

/** The picture in a file; undefined where there is none. */
const pictureIn = async (
  { bucket, tell }: Taking,
  { file, bytes }: Arrival,
  type: PhotoType,
): Promise<Sizes | undefined> => {
  try {
    if (bytes > photoBytesMost) throw new NotAPicture(`It has ${bytes} bytes`)
    const content = await bucket.read(file)
    checkKind(content, type)
    return await makeSizes(content)
  } catch (error) {
    if (!(error instanceof NotAPicture)) throw error
    tell(error)
    return undefined
  }
}

/**
 * Makes a sent file a photo of its listing, or nothing: its sizes are there before anybody is told of them, and gone again where nobody
 * ever will be. The sent file is deleted in any case. An event that comes again finds the photo settled, and only tidies up.
 */
export const takePhoto = async (taking: Taking, arrival: Arrival): Promise<void> => {
  const { app, bucket } = taking
  const upload = uploadIn(arrival.file)
  if (!upload) return bucket.remove([arrival.file])
  const { listing, photo } = upload
  let state = await readPhoto(app, listing, photo)
  if (state.status === 'waiting') {
    const picture = await pictureIn(taking, arrival, state.type)
    if (picture) {
      const sizes = [...picture.files]
      await Promise.all(sizes.map(([size, webp]) => bucket.publish(mediaFile(listing, photo, size), webp)))
    }
    const { width = 0, height = 0 } = picture ?? {}
    state = await settlePhoto(app, listing, photo, picture ? { status: 'ready', width, height } : { status: 'refused' })
  }
  const isShown = state.status === 'ready'
  await bucket.remove([stagingFile(listing, photo), ...(isShown ? [] : mediaFiles(listing, photo))])
}
