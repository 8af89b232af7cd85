import { Duration } from 'aws-cdk-lib'
import { EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources'
import type { Construct } from 'constructs'
import { FailureQueue } from './failure-queue.ts'
import { IndigoFunction } from './indigo-function.ts'
import type { IndigoFunctionProps } from './indigo-function.ts'

export interface StreamConsumerProps extends IndigoFunctionProps {
  streamArn: string
  /** Which records reach the function, in Lambda's filter syntax; without it, all. */
  filter?: Record<string, unknown>
}

/**
 * A function that follows the table's changes. A record that fails is tried alone and ten times more, and then put
 * aside, so that it never holds up those behind it for long.
 */
export class StreamConsumer extends IndigoFunction {
  constructor(scope: Construct, name: 'follow' | 'mail', { streamArn, filter, ...props }: StreamConsumerProps) {
    super(scope, name, { ...props, targets: { ...props.targets, stream: streamArn } })
    new EventSourceMapping(scope, `${name}-stream`, {
      target: this,
      eventSourceArn: streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      bisectBatchOnError: true,
      retryAttempts: 10,
      maxRecordAge: Duration.hours(12),
      reportBatchItemFailures: true,
      onFailure: new SqsDlq(new FailureQueue(scope, name, props.country.public.code)),
      ...(filter && { filters: [FilterCriteria.filter(filter)] }),
    })
  }
}
