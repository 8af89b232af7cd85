import { Duration } from 'aws-cdk-lib'
import { Rule } from 'aws-cdk-lib/aws-events'
import type { Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import type { Construct } from 'constructs'
import { FailureQueue } from './failure-queue.ts'
import { IndigoFunction } from './indigo-function.ts'
import type { IndigoFunctionProps } from './indigo-function.ts'

/** A function that the clock calls. What fails after two more tries lies in its failure queue. */
export class ScheduledFunction extends IndigoFunction {
  constructor(scope: Construct, name: 'sweep' | 'audit', schedule: Schedule, props: IndigoFunctionProps) {
    super(scope, name, props)
    this.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(1),
      onFailure: new SqsDestination(new FailureQueue(scope, name, props.country.public.code)),
    })
    new Rule(scope, `${name}-schedule`, { schedule, targets: [new LambdaFunction(this)] })
  }
}
