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
  | 'groups'
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
    indexes: ['giver', 'receiver', 'listedBy', 'serves'],
    others: [{ action: 'lambda:InvokeFunction', on: 'farewell' }],
  },
  members: { table: ['dynamodb:BatchGetItem', 'dynamodb:Query'] },
  listings: {
    table: [...read, 'dynamodb:Query', ...write, 'dynamodb:ConditionCheckItem'],
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
    table: [...read, 'dynamodb:Query', ...write],
    // An association's own account stands under M#, its number in the register under R#.
    writesUnder: ['AUDIT', 'A#*', 'M#*', 'R#*'],
    queriesUnder: ['A#*'],
    indexes: ['register'],
    others: [{ action: 'lambda:InvokeFunction', on: 'audit' }],
  },
  associations: {
    table: [...read, 'dynamodb:Query', ...write],
    // Under M# and G#: whoever calls here first is welcomed here. Under I#: printed invitations.
    writesUnder: ['A#*', 'R#*', 'M#*', 'G#*', 'I#*'],
    queriesUnder: ['A#*'],
    indexes: ['register', 'around', 'serves'],
  },
  needs: {
    table: [...read, 'dynamodb:Query', ...write],
    writesUnder: ['L#*', 'M#*', 'A#*'],
    queriesUnder: ['A#*'],
    indexes: ['giver', 'receiver', 'listedBy', 'open'],
  },
  receipts: { table: [...read, 'dynamodb:Query'], queriesUnder: ['M#*'] },
  activities: {
    table: [...read, 'dynamodb:Query', ...write, 'dynamodb:ConditionCheckItem'],
    // Under M#: entries and accounts of those who volunteered, and one's own calendar.
    writesUnder: ['V#*', 'A#*', 'M#*', 'K#*'],
    queriesUnder: ['M#*'],
    indexes: ['soon', 'hosts'],
  },
  assisted: {
    table: [...read, ...write],
    writesUnder: ['A#*', 'I#*', 'M#*', 'G#*'],
    others: [
      { action: 'cognito-idp:AdminCreateUser', on: 'userPool' },
      // Whether somebody has an address of their own by now: such a password is theirs alone to set.
      { action: 'cognito-idp:AdminGetUser', on: 'userPool' },
      { action: 'cognito-idp:AdminSetUserPassword', on: 'userPool' },
      { action: 'cognito-idp:AdminUserGlobalSignOut', on: 'userPool' },
    ],
  },
  desk: {
    table: ['dynamodb:BatchGetItem', 'dynamodb:Query', ...write],
    // Totals and who has answered stand under V#, what they add up to under A#.
    writesUnder: ['V#*', 'A#*'],
    queriesUnder: ['A#*', 'M#*'],
    indexes: ['listedBy', 'giver', 'receiver', 'hosts'],
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
    table: [...read, 'dynamodb:Query', ...write, 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'],
    deletesUnder: ['W#*'],
    queriesUnder: ['A#*'],
    indexes: ['giver', 'receiver', 'listedBy', 'hosts'],
    others: [...readStream, ...removePhotos, { action: 'lambda:InvokeFunction', on: 'groups' }],
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
    table: [...read, 'dynamodb:Query', ...write],
    queriesUnder: ['A#*'],
    indexes: ['due', 'giver', 'receiver'],
    others: [{ action: 'lambda:InvokeFunction', on: 'farewell' }],
  },
  farewell: {
    table: [...read, 'dynamodb:Query', ...write],
    writesUnder: ['M#*', 'L#*', 'X#*', 'A#*', 'R#*', 'V#*', 'K#*'],
    indexes: ['giver', 'receiver', 'listedBy', 'serves'],
    others: [
      { action: 'cognito-idp:AdminUserGlobalSignOut', on: 'userPool' },
      { action: 'cognito-idp:AdminDeleteUser', on: 'userPool' },
    ],
  },
  groups: {
    table: ['dynamodb:BatchGetItem', 'dynamodb:Query'],
    queriesUnder: ['A#*'],
    indexes: ['serves'],
    others: [
      { action: 'cognito-idp:AdminAddUserToGroup', on: 'userPool' },
      { action: 'cognito-idp:AdminRemoveUserFromGroup', on: 'userPool' },
    ],
  },
  audit: {
    table: ['dynamodb:Scan', ...read, 'dynamodb:Query', 'dynamodb:PutItem'],
    writesUnder: ['AUDIT'],
    indexes: ['receiver'],
    others: [{ action: 'lambda:InvokeFunction', on: 'audit' }],
  },
}
