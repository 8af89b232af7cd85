import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2'
import { Construct } from 'constructs'

/** Requests of one address in five minutes. High, because a whole shelter may share one. */
const requestsPerAddress = 2000

/**
 * Turns away from the user pool whoever tries passwords or orders text messages by the thousand: 7 USD a month and 0.60
 * USD per million requests. An HTTP API cannot have one; the stage's throttling protects it. Nobody is turned away for
 * the country of their address.
 */
export class SignInFirewall extends Construct {
  constructor(scope: Construct, id: string, { name, userPoolArn }: { name: string; userPoolArn: string }) {
    super(scope, id)
    const acl = new CfnWebACL(this, 'Acl', {
      name,
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: visibility(name),
      rules: [
        {
          name: 'too-many',
          priority: 0,
          statement: { rateBasedStatement: { limit: requestsPerAddress, aggregateKeyType: 'IP' } },
          action: { block: {} },
          visibilityConfig: visibility('too-many'),
        },
        {
          name: 'known-bots',
          priority: 1,
          statement: {
            managedRuleGroupStatement: { vendorName: 'AWS', name: 'AWSManagedRulesAmazonIpReputationList' },
          },
          overrideAction: { none: {} },
          visibilityConfig: visibility('known-bots'),
        },
      ],
    })
    new CfnWebACLAssociation(this, 'Association', { resourceArn: userPoolArn, webAclArn: acl.attrArn })
  }
}

const visibility = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  // Samples would show requests, with the addresses they came from.
  sampledRequestsEnabled: false,
})
