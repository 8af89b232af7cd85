import {
  type AttributeValue,
  BatchGetItemCommand,
  type ConditionCheck,
  DeleteItemCommand,
  type DeleteItemCommandInput,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  type PutItemCommandInput,
  QueryCommand,
  ScanCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { failureOf } from './dynamodb-failures.ts'
import type { Item, Key, Page, ReadOptions, Table, Write } from './table.ts'

type Attributes = Record<string, AttributeValue>

const encode = (item: Item): Attributes => marshall(item, { removeUndefinedValues: true })

type Expressions = {
  ExpressionAttributeNames?: Record<string, string>
  ExpressionAttributeValues?: Record<string, unknown>
}

/** The same request with its values encoded; DynamoDB refuses empty maps of names or values. */
const encoded = <T extends Expressions>(request: T) => {
  const { ExpressionAttributeNames: names, ExpressionAttributeValues: values, ...rest } = request
  return {
    ...rest,
    ...(names && Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(values && Object.keys(values).length > 0 && { ExpressionAttributeValues: encode(values) }),
  }
}

const pageOf = (answer: { Items?: Attributes[] | undefined; LastEvaluatedKey?: Attributes | undefined }): Page => ({
  items: (answer.Items ?? []).map((item) => unmarshall(item)),
  ...(answer.LastEvaluatedKey && { next: unmarshall(answer.LastEvaluatedKey) }),
})

const whenUnmet = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const

type Encoded =
  | { Put: PutItemCommandInput }
  | { Update: UpdateItemCommandInput & { UpdateExpression: string } }
  | { Delete: DeleteItemCommandInput }
  | { ConditionCheck: ConditionCheck }

/** A write as DynamoDB takes it, in a transaction or alone. */
const encodeWrite = (write: Write, TableName: string): Encoded => {
  const table = { TableName, ...whenUnmet }
  if ('Put' in write) return { Put: { ...encoded(write.Put), Item: encode(write.Put.Item), ...table } }
  if ('Update' in write) return { Update: { ...encoded(write.Update), Key: encode(write.Update.Key), ...table } }
  if ('Delete' in write) return { Delete: { ...encoded(write.Delete), Key: encode(write.Delete.Key), ...table } }
  const check = write.ConditionCheck
  return { ConditionCheck: { ...encoded(check), Key: encode(check.Key), ...table } }
}

/** Only an update tells the item that it leaves, at no further price. */
const sendOne = async (client: DynamoDBClient, write: Encoded): Promise<Item | undefined> => {
  if ('Update' in write) {
    const { Attributes: after } = await client.send(new UpdateItemCommand({ ...write.Update, ReturnValues: 'ALL_NEW' }))
    return after && unmarshall(after)
  }
  if ('Put' in write) await client.send(new PutItemCommand(write.Put))
  else if ('Delete' in write) await client.send(new DeleteItemCommand(write.Delete))
  else throw new Error('A condition check stands only in a transaction')
  return undefined
}

const batchTriesMost = 5

/** Reads a batch; keys that DynamoDB leaves unprocessed are asked for again, a bounded number of times. */
const readBatch = async (client: DynamoDBClient, table: string, keys: readonly Key[], consistent: boolean) => {
  const found: Item[] = []
  let wanted: Attributes[] = keys.map(encode)
  for (let tries = 0; tries < batchTriesMost && wanted.length > 0; tries += 1) {
    const answer = await client.send(
      new BatchGetItemCommand({ RequestItems: { [table]: { Keys: wanted, ConsistentRead: consistent } } }),
    )
    found.push(...(answer.Responses?.[table] ?? []).map((item) => unmarshall(item)))
    wanted = answer.UnprocessedKeys?.[table]?.Keys ?? []
  }
  if (wanted.length > 0) throw new Error('DynamoDB left keys of a batch unprocessed')
  return keys.map(({ PK, SK }) => found.find((item) => item['PK'] === PK && item['SK'] === SK))
}

const startingAt = (start: Item | undefined) => start && { ExclusiveStartKey: encode(start) }

/** The table in DynamoDB. */
export const dynamodbTable = (client: DynamoDBClient, TableName: string): Table => ({
  get: async (key, options: ReadOptions = {}) => {
    const command = new GetItemCommand({ TableName, Key: encode(key), ConsistentRead: options.consistent ?? false })
    const { Item: item } = await client.send(command)
    return item && unmarshall(item)
  },
  batchGet: (keys, options = {}) => readBatch(client, TableName, keys, options.consistent ?? false),
  query: async (input) => {
    const { ExclusiveStartKey: start, ...query } = input
    return pageOf(await client.send(new QueryCommand({ ...encoded(query), TableName, ...startingAt(start) })))
  },
  scan: async (input) => {
    const { ExclusiveStartKey: start, ...scan } = input
    return pageOf(await client.send(new ScanCommand({ ...encoded(scan), TableName, ...startingAt(start) })))
  },
  write: (write) => sendOne(client, encodeWrite(write, TableName)).catch(failureOf),
  transact: async (writes, token) => {
    const TransactItems = writes.map((write) => encodeWrite(write, TableName))
    await client
      .send(new TransactWriteItemsCommand({ TransactItems, ...(token !== undefined && { ClientRequestToken: token }) }))
      .catch(failureOf)
  },
})
