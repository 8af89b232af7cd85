import { Duration } from 'aws-cdk-lib'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import type { Construct } from 'constructs'
import type { FunctionName } from '../functions.ts'
import { FailureQueue } from './failure-queue.ts'
import { IndigoFunction } from './indigo-function.ts'
import type { IndigoFunctionProps } from './indigo-function.ts'

/** A function that is called without anybody waiting for it. What fails after two more tries lies in its failure queue. */
export class CalledFunction extends IndigoFunction {
  constructor(scope: Construct, name: FunctionName, props: IndigoFunctionProps) {
    super(scope, name, props)
    this.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(1),
      onFailure: new SqsDestination(new FailureQueue(scope, name, props.country.public.code)),
    })
  }
}
