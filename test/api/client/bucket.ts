import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { inject } from 'vitest'

const local = inject('local')

/** The bucket of photos. */
export const bucket = local.photos

/** A client with the laptop's one secret: it may do everything, and signs forms that the API would not hand out. */
export const anyone = new S3Client({
  endpoint: local.aws,
  region: 'eu-west-3',
  credentials: { accessKeyId: 'ANYBODY', secretAccessKey: 'laptop' },
})

/** The keys that begin so. */
export const listOf = async (prefix: string): Promise<string[]> => {
  const { Contents = [] } = await anyone.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix }))
  return Contents.map(({ Key = '' }) => Key)
}
