import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'

/** Lets Cognito send the codes of people who sign up with a telephone number. */
export class SmsRole extends Role {
  constructor(scope: Construct, id: string, { externalId }: { externalId: string }) {
    super(scope, id, {
      assumedBy: new ServicePrincipal('cognito-idp.amazonaws.com', {
        conditions: { StringEquals: { 'sts:ExternalId': externalId } },
      }),
      inlinePolicies: {
        'send-sms': new PolicyDocument({
          statements: [
            new PolicyStatement({ actions: ['sns:Publish'], resources: ['*'] }),
            new PolicyStatement({ effect: Effect.DENY, actions: ['sns:Publish'], resources: ['arn:*:sns:*:*:*'] }),
          ],
        }),
      },
    })
    acknowledge(this, 'IAM5[Resource::*]', 'A text message has no ARN: SNS knows no finer grain. Topics are denied.')
  }
}
