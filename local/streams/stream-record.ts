import * as z from 'zod'

/** A change as the stream has it. */
export const StreamRecord = z.looseObject({
  eventName: z.string(),
  dynamodb: z.looseObject({ SequenceNumber: z.string(), ApproximateCreationDateTime: z.number() }),
  userIdentity: z.object({ Type: z.string(), PrincipalId: z.string() }).optional(),
})
export type StreamRecord = z.infer<typeof StreamRecord>

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
