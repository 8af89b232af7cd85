import type { IndexName } from '../shared/data/indexes.ts'
import type { FunctionName } from './functions.ts'

/** One function's permissions on the table and elsewhere. Logs and failure queues are granted where they are made. */
export interface Grant {
  /** Actions on the table's own items. A transaction needs the single actions of its steps. */
  table: readonly TableAction[]
  /** Partition keys (patterns) under which it may write; anywhere, without it. */
  writesUnder?: readonly string[]
  /** Partition keys (patterns) under which it may delete; nowhere, without it. */
  deletesUnder?: readonly string[]
  /** Partition keys (patterns) that it may query; all, without it. */
  queriesUnder?: readonly string[]
  /** Indexes it may query. */
  indexes?: readonly IndexName[]
  /** Actions on other things than the table. */
  others?: readonly { action: string; on: GrantTarget }[]
}

export type TableAction =
  `dynamodb:${'GetItem' | 'BatchGetItem' | 'Query' | 'Scan' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'ConditionCheckItem'}`

/** A thing outside the table that a function may act on. */
export type GrantTarget =
  | 'audit'
  | 'farewell'
  | 'userPool'
  | 'mailIdentity'
  | 'stream'
  | 'placeIndex'
  | 'staging'
  | 'media'

const read = ['dynamodb:GetItem', 'dynamodb:BatchGetItem'] as const
const write = ['dynamodb:PutItem', 'dynamodb:UpdateItem'] as const

/** Lambda's poller reads the stream with the function's own role. */
const readStream = ['GetRecords', 'GetShardIterator', 'DescribeStream', 'ListStreams'].map(
  (action) => ({ action: `dynamodb:${action}`, on: 'stream' }) as const,
)

/** What an album has dropped is deleted, sent or served. */
const removePhotos = (['staging', 'media'] as const).map((on) => ({ action: 's3:DeleteObject', on }) as const)

/** Everything each function may do. What is not here is refused, in AWS and on the laptop. Only words of the search index may be deleted from the table. */
export const grants: Record<FunctionName, Grant> = {
  country: { table: [] },
  // What anybody may ask of Cognito needs no grant.
  auth: { table: [] },
  me: {
    table: [...read, 'dynamodb:Query', ...write],
    indexes: ['giver', 'receiver', 'listedBy'],
    others: [{ action: 'lambda:InvokeFunction', on: 'farewell' }],
  },
  members: { table: ['dynamodb:BatchGetItem', 'dynamodb:Query'] },
  listings: {
    table: [...read, 'dynamodb:Query', ...write],
    queriesUnder: ['W#*'],
    indexes: ['near', 'recent', 'giver', 'receiver'],
  },
  photos: {
    table: ['dynamodb:BatchGetItem', 'dynamodb:UpdateItem', 'dynamodb:ConditionCheckItem'],
    writesUnder: ['L#*'],
    // Whoever sends a form with its signature acts as this function: it may put there what the form allows, and read nothing.
    others: [{ action: 's3:PutObject', on: 'staging' }],
  },
  exchanges: { table: [...read, 'dynamodb:Query', ...write, 'dynamodb:ConditionCheckItem'] },
  moderation: { table: [...read, ...write] },
  operator: {
    table: ['dynamodb:GetItem', 'dynamodb:PutItem'],
    writesUnder: ['AUDIT'],
    others: [{ action: 'lambda:InvokeFunction', on: 'audit' }],
  },
  places: {
    table: [],
    others: [
      { action: 'geo:SearchPlaceIndexForSuggestions', on: 'placeIndex' },
      { action: 'geo:SearchPlaceIndexForPosition', on: 'placeIndex' },
      { action: 'geo:GetPlace', on: 'placeIndex' },
    ],
  },
  welcome: { table: ['dynamodb:BatchGetItem', 'dynamodb:PutItem'], writesUnder: ['M#*', 'G#*'] },
  message: { table: [] },
  follow: {
    table: [...read, ...write, 'dynamodb:DeleteItem'],
    deletesUnder: ['W#*'],
    indexes: ['giver', 'receiver', 'listedBy'],
    others: [...readStream, ...removePhotos],
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
  resize: {
    table: ['dynamodb:BatchGetItem', 'dynamodb:UpdateItem', 'dynamodb:ConditionCheckItem'],
    writesUnder: ['L#*'],
    others: [{ action: 's3:GetObject', on: 'staging' }, { action: 's3:PutObject', on: 'media' }, ...removePhotos],
  },
  sweep: {
    table: [...read, ...write],
    indexes: ['due', 'giver', 'receiver'],
    others: [{ action: 'lambda:InvokeFunction', on: 'farewell' }],
  },
  farewell: {
    table: [...read, 'dynamodb:Query', ...write],
    writesUnder: ['M#*', 'L#*', 'X#*'],
    indexes: ['giver', 'receiver', 'listedBy'],
    others: [
      { action: 'cognito-idp:AdminUserGlobalSignOut', on: 'userPool' },
      { action: 'cognito-idp:AdminDeleteUser', on: 'userPool' },
    ],
  },
  audit: {
    table: ['dynamodb:Scan', ...read, 'dynamodb:Query', 'dynamodb:PutItem'],
    writesUnder: ['AUDIT'],
    indexes: ['receiver'],
    others: [{ action: 'lambda:InvokeFunction', on: 'audit' }],
  },
}
