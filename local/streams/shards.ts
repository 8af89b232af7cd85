import * as z from 'zod'
import { callDynamoDb } from '../dynamodb/call-dynamodb.ts'
import { StreamRecord } from './stream-record.ts'

const Shard = z.object({ ShardId: z.string(), ParentShardId: z.string().optional() })
export type Shard = z.infer<typeof Shard>

const Description = z.object({
  StreamDescription: z.object({ Shards: z.array(Shard).default([]), LastEvaluatedShardId: z.string().optional() }),
})
const Iterator = z.object({ ShardIterator: z.string() })
const Records = z.object({ Records: z.array(StreamRecord).default([]), NextShardIterator: z.string().optional() })

const target = (operation: string): string => `DynamoDBStreams_20120810.${operation}`

/** The shards of a stream, parents before their children. */
export const listShards = async (endpoint: URL, streamArn: string): Promise<readonly Shard[]> => {
  const shards: Shard[] = []
  let start: string | undefined
  do {
    const body = { StreamArn: streamArn, ...(start !== undefined && { ExclusiveStartShardId: start }) }
    const answer = Description.parse(await callDynamoDb(endpoint, target('DescribeStream'), body))
    shards.push(...answer.StreamDescription.Shards)
    start = answer.StreamDescription.LastEvaluatedShardId
  } while (start !== undefined)
  const depth = ({ ParentShardId }: Shard): number => {
    const parent = shards.find(({ ShardId }) => ShardId === ParentShardId)
    return parent === undefined ? 0 : 1 + depth(parent)
  }
  return shards.toSorted((one, other) => depth(one) - depth(other))
}

export type Start = 'TRIM_HORIZON' | 'LATEST' | { readonly after: string }

/** Where to read a shard from; a sequence number that is no longer kept begins at the oldest record there is. */
export const openShard = async (endpoint: URL, streamArn: string, shardId: string, start: Start): Promise<string> => {
  const position =
    typeof start === 'string'
      ? { ShardIteratorType: start }
      : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: start.after }
  try {
    const body = { StreamArn: streamArn, ShardId: shardId, ...position }
    return Iterator.parse(await callDynamoDb(endpoint, target('GetShardIterator'), body)).ShardIterator
  } catch (error) {
    if (typeof start === 'string') throw error
    return openShard(endpoint, streamArn, shardId, 'TRIM_HORIZON')
  }
}

/** Reads on; without a `next` the shard is closed and read to its end. */
export const readShard = async (endpoint: URL, iterator: string) => {
  const answer = await callDynamoDb(endpoint, target('GetRecords'), { ShardIterator: iterator, Limit: 1000 })
  const { Records: records, NextShardIterator: next } = Records.parse(answer)
  return { records, next }
}
