import * as z from 'zod'
import { metric } from '../runtime/metric.ts'
import { photoBucket } from '../runtime/photo-bucket.ts'
import { runningApp } from '../runtime/running-app.ts'
import { takePhoto } from './take-photo.ts'

/** What EventBridge tells of an object that was created ("Amazon S3 event notifications with EventBridge", S3 user guide). */
const ObjectCreated = z.object({ detail: z.object({ object: z.object({ key: z.string(), size: z.number() }) }) })

/** Takes each photo that was sent. What fails for another reason than the file itself is tried again, and then put aside. */
export const handler = async (event: unknown): Promise<void> => {
  const { object } = ObjectCreated.parse(event).detail
  await takePhoto(
    {
      app: runningApp(),
      bucket: photoBucket(),
      tell: ({ message }) => {
        console.warn({ message: 'A photo was refused', reason: message })
        metric('PhotoRefused', 1, 'Count')
      },
    },
    { file: object.key, bytes: object.size },
  )
}
