import { randomUUID } from 'node:crypto'
import type { FunctionModel, MappingModel } from '../assembly/model.ts'
import type { Answer } from '../functions/environment.ts'
import type { StreamRecord } from '../streams/stream-record.ts'

const contextOf = (functionArn: string, condition: string, attempts: number) => ({
  version: '1.0',
  timestamp: new Date().toISOString(),
  requestContext: { requestId: randomUUID(), functionArn, condition, approximateInvokeCount: attempts },
  responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
})

/** What Lambda tells the destination of an asynchronous event that kept failing. */
export const failedEvent = ({ arn, asynchronous }: FunctionModel, event: string, answer: Answer): string =>
  JSON.stringify({
    ...contextOf(arn, 'RetriesExhausted', asynchronous.retries + 1),
    requestPayload: JSON.parse(event),
    responsePayload: 'failure' in answer ? answer.failure : null,
  })

const timeOf = (record: StreamRecord | undefined): string =>
  new Date((record?.dynamodb.ApproximateCreationDateTime ?? 0) * 1000).toISOString()

/** What Lambda tells the destination of stream records it gave up: where they are, not what they say. */
export const failedBatch = (mapping: MappingModel, records: readonly StreamRecord[], attempts: number): string =>
  JSON.stringify({
    ...contextOf(mapping.functionArn, 'RetryAttemptsExhausted', attempts),
    DDBStreamBatchInfo: {
      startSequenceNumber: records[0]?.dynamodb.SequenceNumber,
      endSequenceNumber: records.at(-1)?.dynamodb.SequenceNumber,
      approximateArrivalOfFirstRecord: timeOf(records[0]),
      approximateArrivalOfLastRecord: timeOf(records.at(-1)),
      batchSize: records.length,
      streamArn: mapping.sourceArn,
    },
  })
