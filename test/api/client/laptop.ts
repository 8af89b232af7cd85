import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { inject } from 'vitest'
import * as z from 'zod'

const local = inject('local')

const signature =
  'AWS4-HMAC-SHA256 Credential=ANYBODY/20260101/eu-west-3/lambda/aws4_request, SignedHeaders=host, Signature=0'

/** Runs a function of the laptop and waits for its end, as the clock would start it. */
export const invoke = async (name: string, event: object = {}): Promise<void> => {
  const answer = await fetch(`${local.aws}/2015-03-31/functions/Indigo-FR-${name}/invocations`, {
    method: 'POST',
    headers: { authorization: signature },
    body: JSON.stringify(event),
  })
  const text = await answer.text()
  if (!answer.ok || answer.headers.has('x-amz-function-error')) throw new Error(`${name} failed: ${text}`)
}

const client = DynamoDBDocumentClient.from(
  new DynamoDBClient({
    endpoint: local.dynamodb.endpoint,
    region: 'eu-west-3',
    credentials: { accessKeyId: 'ANYBODY', secretAccessKey: 'x' },
  }),
)

const earlier = (value: unknown, ms: number): unknown => {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*Z$/.test(value))
    return new Date(Date.parse(value) - ms).toISOString()
  if (Array.isArray(value)) return value.map((one) => earlier(one, ms))
  if (typeof value !== 'object' || value === null || value instanceof Set) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, earlier(one, ms)]))
}

/**
 * Makes an exchange or a listing look as if all of it had happened so many days before, and its next check due: time that tests cannot
 * wait for. The one thing that tests do behind the API's back; not with what is completed, whose entries keep their times.
 */
export const letDaysPass = async (thing: { id: string; listingId?: string }, days: number): Promise<void> => {
  const Key = thing.listingId === undefined ? { PK: `L#${thing.id}`, SK: 'H' } : { PK: `X#${thing.id}`, SK: 'X' }
  const TableName = local.dynamodb.table
  const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))
  const now = Date.now()
  const anHourAgo = new Date(now - 3_600_000).toISOString()
  const moved = z.looseObject({ dueAt: z.string() }).parse(earlier(Item, days * 86_400_000 + 1))
  // What has been due for long would stand in an hour that the sweep is done with.
  const dueAt = moved.dueAt < anHourAgo ? new Date(now).toISOString() : moved.dueAt
  await client.send(new PutCommand({ TableName, Item: { ...moved, dueAt, dueHour: `D#${dueAt.slice(0, 13)}` } }))
}

const ofShifts = z.looseObject({ shifts: z.array(z.looseObject({})).exactOptional() })

type Beginning = { id: string; shifts?: readonly { id: string }[] }

/** Makes an event, or all shifts of a mission, look as if they had begun an hour ago, or longer: tests cannot wait for that either. */
export const letItBegin = async ({ id, shifts }: Beginning, hoursAgo = 1): Promise<void> => {
  const TableName = local.dynamodb.table
  const startsAt = new Date(Date.now() - hoursAgo * 3_600_000).toISOString()
  for (const SK of ['H', ...(shifts?.map((shift) => `R#${shift.id}`) ?? ['R'])]) {
    const { Item } = await client.send(new GetCommand({ TableName, Key: { PK: `V#${id}`, SK }, ConsistentRead: true }))
    const { shifts: each, ...rest } = ofShifts.parse(Item)
    const begun = each && { shifts: each.map((shift) => ({ ...shift, startsAt })) }
    await client.send(new PutCommand({ TableName, Item: { ...rest, ...begun, startsAt } }))
  }
}
