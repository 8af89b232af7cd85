import { expect, it } from 'vitest'
import type { TableModel } from '../assembly/model.ts'
import { dynamoDbCalls } from './dynamodb-calls.ts'

const table: TableModel = {
  name: 'T',
  arn: 'arn:T',
  streamArn: 'arn:T/stream',
  partitionKey: 'PK',
  indexPartitionKeys: { near: 'nearCell' },
  ttlAttribute: undefined,
  definition: {},
}

const key = (value: string) => ({ PK: { S: value }, SK: { S: 'A' } })

/** Each call as `action resource keys`. */
const callsOf = (name: string, body: object): string[] =>
  dynamoDbCalls({ name, body, tableOf: () => table }).map(
    ({ action, resource, context }) => `${action} ${resource} ${context['dynamodb:LeadingKeys']?.join(',') ?? '-'}`,
  )

it.each([
  ['GetItem', { TableName: 'T', Key: key('a') }, ['dynamodb:GetItem arn:T a']],
  ['UpdateItem', { TableName: 'T', Key: key('a') }, ['dynamodb:UpdateItem arn:T a']],
  ['PutItem', { TableName: 'T', Item: { ...key('a'), x: { N: '1' } } }, ['dynamodb:PutItem arn:T a']],
  [
    'Query',
    {
      TableName: 'T',
      KeyConditionExpression: '#p = :p AND begins_with(SK, :s)',
      ExpressionAttributeNames: { '#p': 'PK' },
      ExpressionAttributeValues: { ':p': { S: 'a' }, ':s': { S: 'E#' } },
    },
    ['dynamodb:Query arn:T a'],
  ],
  [
    'Query',
    {
      TableName: 'T',
      IndexName: 'near',
      KeyConditionExpression: 'nearCell = :c',
      ExpressionAttributeValues: { ':c': { S: 'c1' } },
    },
    ['dynamodb:Query arn:T/index/near c1'],
  ],
  ['Scan', { TableName: 'T' }, ['dynamodb:Scan arn:T -']],
  [
    'TransactWriteItems',
    {
      TransactItems: [
        { Put: { TableName: 'T', Item: key('a') } },
        { Update: { TableName: 'T', Key: key('b') } },
        { Delete: { TableName: 'T', Key: key('c') } },
        { ConditionCheck: { TableName: 'T', Key: key('d') } },
      ],
    },
    [
      'dynamodb:PutItem arn:T a',
      'dynamodb:UpdateItem arn:T b',
      'dynamodb:DeleteItem arn:T c',
      'dynamodb:ConditionCheckItem arn:T d',
    ],
  ],
  ['TransactGetItems', { TransactItems: [{ Get: { TableName: 'T', Key: key('a') } }] }, ['dynamodb:GetItem arn:T a']],
  ['BatchGetItem', { RequestItems: { T: { Keys: [key('a'), key('b')] } } }, ['dynamodb:BatchGetItem arn:T a,b']],
  [
    'BatchWriteItem',
    { RequestItems: { T: [{ PutRequest: { Item: key('a') } }, { DeleteRequest: { Key: key('b') } }] } },
    ['dynamodb:BatchWriteItem arn:T a,b'],
  ],
  ['DescribeTable', { TableName: 'T' }, ['dynamodb:DescribeTable arn:T -']],
  ['ListTables', {}, ['dynamodb:ListTables * -']],
])('%s of %j needs %j', (name, body, expected) => {
  expect(callsOf(name, body)).toEqual(expected)
})

it('does not look into a body that is not the operation’s', () => {
  expect(() => callsOf('GetItem', {})).toThrow(TypeError)
  expect(() => callsOf('TransactWriteItems', { TransactItems: 'all' })).toThrow(TypeError)
})
