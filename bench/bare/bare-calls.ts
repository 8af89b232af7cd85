import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { BatchGetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { Item, Key, Write } from '../../shared/data/table.ts'

/** Reads items of a table with nothing but the SDK's document client. */
export const bareRead = async (
  client: DynamoDBDocumentClient,
  table: string,
  Keys: Key[],
): Promise<Item[] | undefined> => {
  const { Responses } = await client.send(new BatchGetCommand({ RequestItems: { [table]: { Keys } } }))
  return Responses?.[table]
}

const inTable = (write: Write, TableName: string) => {
  const common = { TableName, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const
  if ('Put' in write) return { Put: { ...write.Put, ...common } }
  if ('Update' in write) return { Update: { ...write.Update, ...common } }
  if ('Delete' in write) return { Delete: { ...write.Delete, ...common } }
  return { ConditionCheck: { ...write.ConditionCheck, ...common } }
}

/** Writes to a table, all or nothing, with nothing but the SDK's document client. */
export const bareWrite = async (
  client: DynamoDBDocumentClient,
  table: string,
  writes: readonly Write[],
  ClientRequestToken: string,
): Promise<void> => {
  const TransactItems = writes.map((write) => inTable(write, table))
  await client.send(new TransactWriteCommand({ TransactItems, ClientRequestToken }))
}
