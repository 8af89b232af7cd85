import { once } from 'node:events'
import { createServer } from 'node:net'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { callDynamoDb } from '../../../../local/dynamodb/call-dynamodb.ts'
import { startDynamoDb } from '../../../../local/dynamodb/start-dynamodb.ts'
import { dynamodbTable } from '../../../../shared/data/dynamodb-table.ts'
import type { TableIndex } from '../../../../shared/data/indexes.ts'
import type { Table } from '../../../../shared/data/table.ts'

/** DynamoDB Local in memory, for one test file. */
export type Emulator = {
  /** A new, empty table. */
  table(name: string, indexes: readonly TableIndex[]): Promise<Table>
  stop(): Promise<void>
}

/** Starts DynamoDB Local on a free port. Rejects with advice when there is no Java. */
export const startEmulator = async (): Promise<Emulator> => {
  const emulator = await startDynamoDb({ port: await freePort(), folder: undefined, onDeath: fail })
  const { endpoint } = emulator
  const client = new DynamoDBClient({
    endpoint: endpoint.href,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'fidelity', secretAccessKey: 'fidelity' },
  })
  return {
    async table(name, indexes) {
      await callDynamoDb(endpoint, 'DynamoDB_20120810.CreateTable', definition(name, indexes))
      return dynamodbTable(client, name)
    },
    async stop() {
      client.destroy()
      await emulator.stop()
    },
  }
}

const fail = (reason: string): never => {
  throw new Error(reason)
}

const definition = (TableName: string, indexes: readonly TableIndex[]) => {
  const keys = new Set(['PK', 'SK', ...indexes.flatMap((index) => [index.partition, index.sort])])
  return {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...keys].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keySchema('PK', 'SK'),
    GlobalSecondaryIndexes: indexes.map(({ name, partition, sort, projected }) => ({
      IndexName: name,
      KeySchema: keySchema(partition, sort),
      Projection: projectionOf(projected),
    })),
  }
}

const keySchema = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
]

const projectionOf = (projected: readonly string[]) =>
  projected.length === 0
    ? { ProjectionType: 'KEYS_ONLY' }
    : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...projected] }

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port on loopback')
  return address.port
}
