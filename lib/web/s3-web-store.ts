import { CopyObjectCommand, GetObjectTaggingCommand, paginateListObjectsV2, PutObjectCommand } from '@aws-sdk/client-s3'
import type { S3Client } from '@aws-sdk/client-s3'
import type { WebStore } from './upload-web.ts'
import { retiredTag } from './web-bucket-name.ts'

/** The country's bucket. What is put has no tag, whatever it had before. */
export const s3WebStore = (s3: S3Client, Bucket: string): WebStore => ({
  put: async (Key, Body, ContentType) => {
    await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }))
  },
  assets: async () => {
    const keys: string[] = []
    for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket, Prefix: 'assets/' }))
      keys.push(...Contents.flatMap(({ Key }) => Key ?? []))
    return keys
  },
  isRetired: async (Key) => {
    const { TagSet = [] } = await s3.send(new GetObjectTaggingCommand({ Bucket, Key }))
    return TagSet.some((tag) => tag.Key === retiredTag)
  },
  retire: async (Key) => {
    // A copy onto itself: the bucket counts its days from now.
    const CopySource = `${Bucket}/${encodeURIComponent(Key)}`
    await s3.send(
      new CopyObjectCommand({ Bucket, Key, CopySource, TaggingDirective: 'REPLACE', Tagging: `${retiredTag}=true` }),
    )
  },
})
