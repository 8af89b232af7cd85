import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'
import type { Change } from '../../shared/data/follow/follow-change.ts'

type Image = Record<string, AttributeValue>

/** The event's types say text where the wire has bytes; the table keeps no bytes. */
const isImage = (image: unknown): image is Image => typeof image === 'object' && image !== null

const itemOf = (image: unknown) => (isImage(image) ? unmarshall(image) : undefined)

/** The change that a record of the table's stream tells. */
export const changeIn = ({ dynamodb }: DynamoDBRecord): Change => {
  const before = itemOf(dynamodb?.OldImage)
  const after = itemOf(dynamodb?.NewImage)
  return {
    ...(before && { before }),
    ...(after && { after }),
  }
}
