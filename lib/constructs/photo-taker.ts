import { Duration, Stack } from 'aws-cdk-lib'
import { Rule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import type { Construct } from 'constructs'
import { FailureQueue } from './failure-queue.ts'
import { IndigoFunction } from './indigo-function.ts'
import type { IndigoFunctionProps } from './indigo-function.ts'
import { photoBucketName } from '../photo-files.ts'
import { addSharpLayer } from './sharp-layer.ts'

/** The function that each sent photo wakes. What fails after two more tries lies in its failure queue. */
export class PhotoTaker extends IndigoFunction {
  constructor(scope: Construct, props: IndigoFunctionProps) {
    super(scope, 'resize', props)
    const { code } = props.country.public
    addSharpLayer(this)
    this.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(1),
      onFailure: new SqsDestination(new FailureQueue(scope, 'resize', code)),
    })
    new Rule(scope, 'resize-arrivals', {
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: {
          bucket: { name: [photoBucketName(Stack.of(scope), code)] },
          object: { key: [{ prefix: 'staging/' }] },
        },
      },
      targets: [new LambdaFunction(this)],
    })
  }
}
