import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { followChange, isTouchedEntry } from '../../shared/data/follow/follow-change.ts'
import { Refusal } from '../../shared/errors.ts'
import { metric } from '../runtime/metric.ts'
import { runningApp } from '../runtime/running-app.ts'
import { changeIn } from './change-in.ts'

/** A refusal means that what would follow is no longer so; all else is tried again. */
const followRecord = async (record: DynamoDBRecord): Promise<void> => {
  const change = changeIn(record)
  if (isTouchedEntry(change)) metric('EntryTouched', 1, 'Count')
  try {
    await followChange(runningApp(), change)
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'busy') throw error
  }
}

/** Follows the table's stream in order; the first record that fails is where the next try starts. */
export const handler = async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  for (const record of event.Records) {
    try {
      await followRecord(record)
    } catch (error) {
      console.error({ message: 'A change could not be followed', error, eventId: record.eventID })
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] }
    }
  }
  return { batchItemFailures: [] }
}
