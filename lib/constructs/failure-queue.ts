import { Duration } from 'aws-cdk-lib'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'
import { deployedName } from '../functions.ts'
import type { FunctionName } from '../functions.ts'

/** Where the events go that a function could not deal with; an alarm looks at it, a person replays them. */
export class FailureQueue extends Queue {
  constructor(scope: Construct, name: FunctionName, countryCode: string) {
    super(scope, `${name}-failures`, {
      queueName: failureQueueName(countryCode, name),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    })
    acknowledge(this, 'SQS3', 'It is itself where failures go, as the destination of a function or a stream mapping.')
  }
}

export const failureQueueName = (countryCode: string, name: FunctionName): string =>
  `${deployedName(countryCode, name)}-failures`
