import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { environment } from '../runtime/environment.ts'
import { runningApp } from '../runtime/running-app.ts'
import { findReader } from './find-reader.ts'
import { mailNotice, type MailDeps } from './mail-notice.ts'
import { newNoticeIn } from './new-notice-in.ts'
import { postMail } from './post-mail.ts'

const atOnce = 5
/** Time that a notice may take at most; none is begun with less, so that no claim outlives its function unsent. */
const neededMs = 20_000

const requestHandler = { connectionTimeout: 1_000, requestTimeout: 4_000, throwOnRequestTimeout: true }

let known: MailDeps | undefined

const deps = (): MailDeps =>
  (known ??= {
    app: runningApp(),
    findReader: findReader(
      new CognitoIdentityProviderClient({ maxAttempts: 2, requestHandler }),
      environment.userPoolId(),
    ),
    postMail: postMail(new SESv2Client({ maxAttempts: 1, requestHandler }), environment.mailFrom()),
    webOrigin: environment.webOrigin(),
  })

/** Is this record done with? Neither an address nor what a service says of one is logged. */
const isDone = async (record: DynamoDBRecord, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<boolean> => {
  const eventId = record.eventID
  if (context.getRemainingTimeInMillis() < neededMs) return false
  try {
    const notice = newNoticeIn(record)
    const mailed = notice && (await mailNotice(deps(), notice))
    if (mailed === 'unknown') console.warn({ message: 'Nobody knows whether a mail was sent', eventId })
    return true
  } catch (error) {
    console.error({ message: 'A notice could not be mailed', eventId, reason: error instanceof Error && error.name })
    return false
  }
}

/** Mails each new notice of the table's stream; records that fail are tried again, and repeats of the others do nothing. */
export const handler = async (
  { Records }: DynamoDBStreamEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<DynamoDBBatchResponse> => {
  const failed: DynamoDBRecord[] = []
  for (let start = 0; start < Records.length; start += atOnce) {
    const some = Records.slice(start, start + atOnce)
    const done = await Promise.all(some.map((record) => isDone(record, context)))
    failed.push(...some.filter((_record, place) => !done[place]))
  }
  return {
    batchItemFailures: failed.map(({ dynamodb }) => ({ itemIdentifier: dynamodb?.SequenceNumber ?? '' })),
  }
}
