import * as z from 'zod'

/** A change as the stream has it. */
export const StreamRecord = z.looseObject({
  eventName: z.string(),
  dynamodb: z.looseObject({ SequenceNumber: z.string(), ApproximateCreationDateTime: z.number() }),
  userIdentity: z.object({ Type: z.string(), PrincipalId: z.string() }).optional(),
})
export type StreamRecord = z.infer<typeof StreamRecord>

/** DynamoDB Local rounds the time of a change down to the minute; of one read within that minute, now is closer. AWS rounds to the second. */
export const withSeconds = (record: StreamRecord, nowMs: number): StreamRecord => {
  const nowSeconds = Math.floor(nowMs / 1000)
  const { ApproximateCreationDateTime: minute } = record.dynamodb
  if (nowSeconds - minute >= 60) return record
  return { ...record, dynamodb: { ...record.dynamodb, ApproximateCreationDateTime: nowSeconds } }
}

/** A record as Lambda hands it to a function. */
export const eventRecord = (record: StreamRecord, streamArn: string): Record<string, unknown> => {
  const { userIdentity, ...rest } = record
  return {
    ...rest,
    awsRegion: streamArn.split(':')[3],
    eventSource: 'aws:dynamodb',
    eventSourceARN: streamArn,
    ...(userIdentity !== undefined && {
      userIdentity: { type: userIdentity.Type, principalId: userIdentity.PrincipalId },
    }),
  }
}
