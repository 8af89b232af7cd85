import {
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { OutcomeUnknown, WriteFailed, type WriteFailure } from './table.ts'

type Reason = { Code?: string | undefined; Item?: Parameters<typeof unmarshall>[0] | undefined }

const unmet = (item: Reason['Item']): WriteFailure => ({
  code: 'ConditionalCheckFailed',
  ...(item && Object.keys(item).length > 0 && { item: unmarshall(item) }),
})

const reasonOf = ({ Code, Item }: Reason): WriteFailure | undefined => {
  if (Code === undefined || Code === 'None') return undefined
  if (Code === 'ConditionalCheckFailed') return unmet(Item)
  if (Code === 'TransactionConflict') return { code: 'TransactionConflict' }
  if (Code === 'ThrottlingError' || Code === 'ProvisionedThroughputExceeded') return { code: 'Throttled' }
  throw new Error(`DynamoDB refused a step of a transaction: ${Code}`)
}

const throttled = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'TransactionInProgressException',
])
const conflicting = new Set(['TransactionConflictException', 'ReplicatedWriteConflictException'])

const isLost = (error: Error): boolean => {
  const status = error instanceof DynamoDBServiceException ? error.$metadata.httpStatusCode : undefined
  return status === undefined || status >= 500
}

/** What a failed write means. @throws WriteFailed it did not happen · OutcomeUnknown nobody knows · else a bug, as it is */
export const failureOf = (error: unknown): never => {
  if (error instanceof ConditionalCheckFailedException) throw new WriteFailed([unmet(error.Item)])
  if (error instanceof TransactionCanceledException)
    throw new WriteFailed((error.CancellationReasons ?? []).map(reasonOf))
  if (!(error instanceof Error)) throw error
  if (throttled.has(error.name)) throw new WriteFailed([{ code: 'Throttled' }])
  if (conflicting.has(error.name)) throw new WriteFailed([{ code: 'TransactionConflict' }])
  throw isLost(error) ? new OutcomeUnknown(error) : error
}
