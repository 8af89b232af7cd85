import type { DraftPhoto } from '../draft/draft.ts'
import type { SignedForm } from './post-form.ts'

/**
 * `waiting` to be sent; `sent` and looked at by the service; `ready` and shown; `refused` by the service, for good;
 * `failed` on the way: it can be tried again.
 */
export type UploadState = 'waiting' | 'sent' | 'ready' | 'refused' | 'failed'

export type Upload = {
  id: string
  state: UploadState
  /** Gone once the photo is ready. */
  blob?: Blob
  /** The room that the listing made for it: tried again, it is filled, and not another one. */
  form?: SignedForm & { photoId: string; expiresAt: string }
  /** Why the API did not take it, in the reader's words. */
  problem?: string
}

/** The photos of one listing on their way. */
export type Batch = { listing: string; member: string; at: string; uploads: readonly Upload[] }

/** A batch of new photos; those that it knows already, whatever became of them, are not sent twice. */
export const withPhotos = (batch: Batch, photos: readonly DraftPhoto[]): Batch => {
  const known = new Set(batch.uploads.map(({ id }) => id))
  const added = photos
    .filter(({ id }) => !known.has(id))
    .map(({ id, blob }): Upload => ({ id, blob, state: 'waiting' }))
  return { ...batch, uploads: [...batch.uploads, ...added] }
}

export const withUpload = (batch: Batch, changed: Upload): Batch => ({
  ...batch,
  uploads: batch.uploads.map((upload) => (upload.id === changed.id ? changed : upload)),
})

/** What became of a photo at the service; of a ready one the bytes are not needed any more, a refused one is still shown. */
export const settled = ({ id, form, blob }: Upload, state: 'ready' | 'refused'): Upload => ({
  id,
  state,
  ...(form && { form }),
  ...(state === 'refused' && blob && { blob }),
})

/** What has no end yet and is on its way without anybody's help. */
export const isUnderWay = ({ state }: Upload): boolean => state === 'waiting' || state === 'sent'
