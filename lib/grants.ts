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

const read = ['dynamodb:GetItem', 'dynamodb:BatchGetItem'] as const
const write = ['dynamodb:PutItem', 'dynamodb:UpdateItem'] as const

/** Lambda's poller reads the stream with the function's own role. */
const readStream = ['GetRecords', 'GetShardIterator', 'DescribeStream', 'ListStreams'].map(
  (action) => ({ action: `dynamodb:${action}`, on: 'stream' }) as const,
)

/** Everything each function may do. What is not here is refused, in AWS and on the laptop. Nobody may delete. */
export const grants: Record<FunctionName, Grant> = {
  country: { table: [] },
  me: { table: [...read, 'dynamodb:Query', ...write], indexes: ['giver', 'receiver', 'listedBy'] },
  members: { table: ['dynamodb:BatchGetItem', 'dynamodb:Query'] },
  listings: { table: [...read, ...write], indexes: ['near', 'recent'] },
  exchanges: { table: [...read, 'dynamodb:Query', ...write, 'dynamodb:ConditionCheckItem'] },
  moderation: { table: [...read, ...write] },
  operator: {
    table: ['dynamodb:GetItem', 'dynamodb:PutItem'],
    writesUnder: ['AUDIT'],
    others: [{ action: 'lambda:InvokeFunction', on: 'audit' }],
  },
  welcome: { table: ['dynamodb:BatchGetItem', 'dynamodb:PutItem'], writesUnder: ['M#*', 'G#*'] },
  follow: { table: [...read, ...write], indexes: ['giver', 'receiver', 'listedBy'], others: readStream },
  mail: {
    table: ['dynamodb:GetItem', 'dynamodb:UpdateItem'],
    writesUnder: ['M#*'],
    others: [
      ...readStream,
      { action: 'cognito-idp:AdminGetUser', on: 'userPool' },
      { action: 'ses:SendEmail', on: 'mailIdentity' },
    ],
  },
  sweep: { table: [...read, ...write], indexes: ['due', 'giver', 'receiver'] },
  audit: {
    table: ['dynamodb:Scan', ...read, 'dynamodb:Query', 'dynamodb:PutItem'],
    writesUnder: ['AUDIT'],
    indexes: ['receiver'],
    others: [{ action: 'lambda:InvokeFunction', on: 'audit' }],
  },
}
