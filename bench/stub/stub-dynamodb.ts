import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import * as z from 'zod'
import { listenOn } from '../../local/laptop/listen-on.ts'
import { readBody } from '../../local/laptop/read-body.ts'
import { keyOf } from '../../test/simulation/table/schema.ts'
import type { Item, Key, Table } from '../../shared/data/table.ts'

const bodyBytesMost = 1_048_576

const Attributes = z.record(z.string(), z.looseObject({}))
const Batch = z.object({ RequestItems: z.record(z.string(), z.object({ Keys: z.array(z.unknown()) })) })
const One = z.object({ Key: z.unknown() })

const decode = (attributes: unknown): Item => unmarshall(Object(Attributes.parse(attributes)))
const keyFrom = (attributes: unknown): Key => keyOf(decode(attributes))
const encode = (item: Item) => marshall(item, { removeUndefinedValues: true })

const batchOf = async (table: Table, request: unknown) => {
  const answers = Object.entries(Batch.parse(request).RequestItems).map(async ([name, { Keys }]) => {
    const found = await table.batchGet(Keys.map(keyFrom))
    return [name, found.flatMap((item) => (item ? [encode(item)] : []))] as const
  })
  return { Responses: Object.fromEntries(await Promise.all(answers)), UnprocessedKeys: {} }
}

const oneOf = async (table: Table, request: unknown) => {
  const item = await table.get(keyFrom(One.parse(request).Key))
  return item ? { Item: encode(item) } : {}
}

/** What Amazon Location suggests, and where that is: the function that looks for places asks it instead of a table. */
const place = { Municipality: 'Lyon', Geometry: { Point: [4.84671, 45.74846] } }
const placeAnswer = { Results: [{ Text: 'Lyon', PlaceId: 'lyon' }], Place: place }

const answerTo = async (table: Table, incoming: IncomingMessage): Promise<object> => {
  if (incoming.url?.startsWith('/places/')) return placeAnswer
  const body = await readBody(incoming, bodyBytesMost)
  const request: unknown = JSON.parse(body?.toString() ?? '{}')
  const operation = String(incoming.headers['x-amz-target']).split('.').at(-1)
  if (operation === 'BatchGetItem') return batchOf(table, request)
  return operation === 'GetItem' ? oneOf(table, request) : {}
}

const serve = async (table: Table, incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
  const text = JSON.stringify(await answerTo(table, incoming))
  response.writeHead(200, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(text),
    'x-amzn-requestid': 'STUB',
  })
  response.end(text)
}

/** DynamoDB as far as a measurement of its callers needs it: reads are true, writes succeed and change nothing. */
export const stubDynamoDb = (table: Table) => {
  const server = createServer((incoming, response) => {
    serve(table, incoming, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    )
  })
  return listenOn(server, 0)
}
