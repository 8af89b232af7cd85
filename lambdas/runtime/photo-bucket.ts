import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { environment } from './environment.ts'

/** What a function does with the files of photos. */
export type PhotoBucket = {
  read(file: string): Promise<Uint8Array>
  /** A size that is served: the edge forgets it within ten minutes, so that what is removed is not shown for long. */
  publish(file: string, webp: Uint8Array): Promise<void>
  /** Removes files; one that is not there is removed already. */
  remove(files: readonly string[]): Promise<void>
}

const cacheControl = 'public, max-age=86400, s-maxage=600'

let known: PhotoBucket | undefined

const bucketIn = (client: S3Client, Bucket: string): PhotoBucket => ({
  read: async (Key) => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }))
    if (!Body) throw new Error(`${Key} has no body`)
    return Body.transformToByteArray()
  },
  publish: async (Key, Body) => {
    const ContentType = 'image/webp'
    await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType, CacheControl: cacheControl }))
  },
  remove: async (files) => {
    await Promise.all(files.map((Key) => client.send(new DeleteObjectCommand({ Bucket, Key }))))
  },
})

/** The country's photos. */
export const photoBucket = (): PhotoBucket =>
  (known ??= bucketIn(new S3Client({ maxAttempts: 3 }), environment.photos()))
