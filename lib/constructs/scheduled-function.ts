import { Rule } from 'aws-cdk-lib/aws-events'
import type { Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import type { Construct } from 'constructs'
import { CalledFunction } from './called-function.ts'
import type { IndigoFunctionProps } from './indigo-function.ts'

/** A function that the clock calls. */
export class ScheduledFunction extends CalledFunction {
  constructor(scope: Construct, name: 'sweep' | 'audit', schedule: Schedule, props: IndigoFunctionProps) {
    super(scope, name, props)
    new Rule(scope, `${name}-schedule`, { schedule, targets: [new LambdaFunction(this)] })
  }
}
