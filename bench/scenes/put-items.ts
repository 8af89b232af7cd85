import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Item } from '../../shared/data/table.ts'

const batchMost = 25

/** Puts items into a table as they are. */
export const putItems = async (
  client: DynamoDBDocumentClient,
  table: string,
  items: readonly Item[],
): Promise<void> => {
  for (let start = 0; start < items.length; start += batchMost) {
    const puts = items.slice(start, start + batchMost).map((Item) => ({ PutRequest: { Item } }))
    const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [table]: puts } }))
    if (Object.keys(UnprocessedItems ?? {}).length > 0) throw new Error('DynamoDB Local left items unprocessed')
  }
}
