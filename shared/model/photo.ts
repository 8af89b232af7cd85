import * as z from 'zod'
import { Instant } from './instant.ts'

/** A photo of a listing: eight letters that nobody can guess, unique within the listing. */
export const PhotoId = z
  .string()
  .regex(/^[\w-]{8}$/, { error: 'q3Zk_0aB' })
  .meta({ id: 'PhotoId', example: 'q3Zk_0aB' })
export type PhotoId = z.infer<typeof PhotoId>

/** What a photo may be when it is sent; what is served is always WebP. */
export const PhotoType = z.enum(['image/jpeg', 'image/png', 'image/webp']).meta({ id: 'PhotoType' })
export type PhotoType = z.infer<typeof PhotoType>

/** `waiting` for its bytes or its sizes; `refused` what is no picture, or too large a one. Only what is `ready` is served. */
export const PhotoStatus = z.enum(['waiting', 'ready', 'refused']).meta({ id: 'PhotoStatus' })
export type PhotoStatus = z.infer<typeof PhotoStatus>

/** The longer side of each size that is served, in pixels; a smaller picture is never enlarged. */
export const photoSizes = [320, 800, 1600] as const

const Side = z.int().min(1).max(photoSizes[2])

/** A photo that can be shown, at `/media/{listingId}/{id}-{320|800|1600}.webp`. Width and height are those of the largest size. */
export const Photo = z.strictObject({ id: PhotoId, width: Side, height: Side }).meta({ id: 'Photo' })
export type Photo = z.infer<typeof Photo>

/** A photo as its owner sees it on its way. */
export const OwnPhoto = z
  .strictObject({ id: PhotoId, status: PhotoStatus, width: Side.exactOptional(), height: Side.exactOptional() })
  .meta({ id: 'OwnPhoto' })
export type OwnPhoto = z.infer<typeof OwnPhoto>

/** How many photos a listing has at most. */
export const photosMost = 6

/** How many bytes a photo may have when it is sent. */
export const photoBytesMost = 10_000_000

/** A form to send a photo's bytes with, to S3 itself: all fields as they are, and then the file, as `file`. */
export const PhotoUpload = z
  .strictObject({
    photoId: PhotoId,
    url: z.url(),
    fields: z.record(z.string(), z.string()),
    expiresAt: Instant,
  })
  .meta({ id: 'PhotoUpload' })
export type PhotoUpload = z.infer<typeof PhotoUpload>
