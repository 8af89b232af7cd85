import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'

/** Carries alarms to a mailbox; SNS asks the mailbox once to confirm. Alarms say nothing personal, so it needs no key. */
export class AlarmTopic extends Topic {
  constructor(scope: Construct, id: string, { email }: { email: string }) {
    super(scope, id, { enforceSSL: true })
    this.addSubscription(new EmailSubscription(email))
  }
}
