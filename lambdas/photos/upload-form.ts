import { S3Client } from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { uploadMinutes } from '../../shared/domain/album.ts'
import { plusMs } from '../../shared/domain/time.ts'
import type { PhotoType, PhotoUpload } from '../../shared/model/photo.ts'
import { environment } from '../runtime/environment.ts'

let known: S3Client | undefined

/**
 * A form that S3 itself takes one file with: this key, this type, this many bytes, and nothing else; it is signed here and sent
 * nowhere. @see "Browser-based uploads using POST", Amazon S3 API reference
 */
export const uploadForm = async (
  { file, contentType, length }: { file: string; contentType: PhotoType; length: number },
  now: string,
): Promise<Omit<PhotoUpload, 'photoId'>> => {
  known ??= new S3Client({})
  const { url, fields } = await createPresignedPost(known, {
    Bucket: environment.photos(),
    Key: file,
    Fields: { 'Content-Type': contentType },
    Conditions: [['content-length-range', length, length]],
    Expires: uploadMinutes * 60,
  })
  return { url, fields, expiresAt: plusMs(now, uploadMinutes * 60_000) }
}
