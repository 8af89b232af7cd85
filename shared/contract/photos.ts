import * as z from 'zod'
import { ListingId } from '../model/ids.ts'
import { OwnPhoto, photoBytesMost, PhotoId, PhotoType, PhotoUpload } from '../model/photo.ts'
import { idempotencyKey } from './inputs.ts'
import { routes } from './routes.ts'

export const photos = routes({
  addPhoto: {
    method: 'POST',
    path: '/v1/listings/{id}/photos',
    summary:
      'Ask for a form that takes one photo of one’s own listing; six at most. It serves for ten minutes; the same key gives a new one for the same photo.',
    allow: ['member'],
    input: z.strictObject({
      id: ListingId,
      contentType: PhotoType,
      /** Exactly how many bytes will be sent. */
      length: z.int().min(1).max(photoBytesMost),
      idempotencyKey,
    }),
    headers: { idempotencyKey: 'Idempotency-Key' },
    output: PhotoUpload,
    status: 201,
    errors: ['not_found', 'not_allowed', 'not_open', 'too_many_photos', 'key_reused', 'busy', 'account_closed'],
  },
  listPhotos: {
    method: 'GET',
    path: '/v1/listings/{id}/photos',
    summary: 'The photos of one’s own listing, in their order, with those that are on their way or were refused.',
    allow: ['member'],
    input: z.strictObject({ id: ListingId }),
    output: z.strictObject({ items: z.array(OwnPhoto) }),
    errors: ['not_found', 'not_allowed', 'account_closed'],
  },
  removePhoto: {
    method: 'DELETE',
    path: '/v1/listings/{id}/photos/{photoId}',
    summary: 'Remove a photo of one’s own listing; removing it again changes nothing.',
    allow: ['member'],
    input: z.strictObject({ id: ListingId, photoId: PhotoId }),
    output: null,
    errors: ['not_found', 'not_allowed', 'busy', 'account_closed'],
  },
})
