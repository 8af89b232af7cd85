import type { IndexName } from '../shared/data/indexes.ts'
import type { FunctionName } from './functions.ts'

/** One function's permissions on the table and elsewhere. Logs and failure queues are granted where they are made. */
export interface Grant {
  /** Actions on the table's own items. A transaction needs the single actions of its steps. */
  table: readonly TableAction[]
  /** Partition keys (patterns) under which it may write; anywhere, without it. */
  writesUnder?: readonly string[]
  /** Indexes it may query. */
  indexes?: readonly IndexName[]
  /** Actions on other things than the table. */
  others?: readonly { action: string; on: GrantTarget }[]
}

export type TableAction =
  `dynamodb:${'GetItem' | 'BatchGetItem' | 'Query' | 'Scan' | 'PutItem' | 'UpdateItem' | 'ConditionCheckItem'}`

/** A thing outside the table that a function may act on. */
export type GrantTarget = 'audit' | 'userPool' | 'mailIdentity' | 'stream'

const read = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'] as const
const write = ['dynamodb:PutItem', 'dynamodb:UpdateItem'] as const
const check = ['dynamodb:ConditionCheckItem'] as const

/** Lambda's poller reads the stream with the function's own role. */
const readStream = ['GetRecords', 'GetShardIterator', 'DescribeStream', 'ListStreams'].map(
  (action) => ({ action: `dynamodb:${action}`, on: 'stream' }) as const,
)

/** Everything each function may do. What is not here is refused, in AWS and on the laptop. Nobody may delete. */
export const grants: Record<FunctionName, Grant> = {
  country: { table: [] },
  me: { table: [...read, ...write, ...check], indexes: ['giver', 'receiver', 'listedBy'] },
  members: { table: read },
  listings: { table: [...read, ...write, ...check], indexes: ['near', 'recent'] },
  exchanges: { table: [...read, ...write, ...check] },
  moderation: { table: [...read, ...write, ...check] },
  operator: {
    table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
    writesUnder: ['AUDIT'],
    others: [{ action: 'lambda:InvokeFunction', on: 'audit' }],
  },
  welcome: { table: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:PutItem'], writesUnder: ['M#*', 'G#*'] },
  follow: {
    table: [...read, ...write, ...check],
    indexes: ['giver', 'receiver', 'listedBy'],
    others: readStream,
  },
  mail: {
    table: ['dynamodb:GetItem', 'dynamodb:UpdateItem'],
    writesUnder: ['M#*'],
    others: [
      ...readStream,
      { action: 'cognito-idp:AdminGetUser', on: 'userPool' },
      { action: 'ses:SendEmail', on: 'mailIdentity' },
    ],
  },
  sweep: { table: [...read, ...write, ...check], indexes: ['due'] },
  audit: {
    table: ['dynamodb:Scan', 'dynamodb:GetItem', 'dynamodb:BatchGetItem', ...write],
    writesUnder: ['AUDIT'],
    others: [{ action: 'lambda:InvokeFunction', on: 'audit' }],
  },
}
