import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { type Change, followChange, isTouchedEntry } from '../../shared/data/follow/follow-change.ts'
import { groupChangeIn } from '../../shared/data/associations/group-change.ts'
import { publishedIn } from '../../shared/data/follow/follow-words.ts'
import { filesDroppedBy } from '../../shared/data/photos/photo-files.ts'
import { msOf } from '../../shared/domain/time.ts'
import { Refusal } from '../../shared/errors.ts'
import { environment } from '../runtime/environment.ts'
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
  await removeDropped(change)
  await keepGroup(change)
  tellLag(change)
}

/** How long after its publication a listing is found by its words. */
const tellLag = (change: Change): void => {
  const at = publishedIn(change)
  if (at !== undefined) metric('SearchLagMs', Date.now() - msOf(at), 'Milliseconds')
}

/** Deletes the files of photos that an album has dropped. Albums change rarely: a function starts without S3's client. */
const removeDropped = async (change: Change): Promise<void> => {
  const files = filesDroppedBy(change)
  if (files.length === 0) return
  const { photoBucket } = await import('../runtime/photo-bucket.ts')
  await photoBucket().remove(files)
}

/** Has a team's sign-ins enter or leave their group: by a function that may do nothing else to the user pool. */
const keepGroup = async (change: Change): Promise<void> => {
  const concerned = groupChangeIn(change)
  if (!concerned) return
  const { invoke } = await import('../runtime/invoke.ts')
  await invoke(environment.groupsFunction(), concerned)
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
