import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { ClientAttributes, UserPoolClient } from 'aws-cdk-lib/aws-cognito'
import type { IUserPool } from 'aws-cdk-lib/aws-cognito'
import type { Construct } from 'constructs'
import { sessionDays } from '../../shared/contract/session-cookie.ts'
import { pinLogicalId } from '../pin-logical-id.ts'

/** What people may say of themselves at sign-up: how to reach them, in which language, and what to call them. */
const own = new ClientAttributes().withStandardAttributes({
  email: true,
  phoneNumber: true,
  locale: true,
  fullname: true,
  nickname: true,
})

/** How the web app signs people in: a public client, so without a secret; its access tokens live 15 minutes. */
export class AppClient extends UserPoolClient {
  constructor(scope: Construct, id: string, userPool: IUserPool) {
    super(scope, id, {
      userPool,
      generateSecret: false,
      authFlows: { userSrp: true, userPassword: true },
      disableOAuth: true,
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      refreshTokenValidity: Duration.days(sessionDays),
      // As long as Cognito lets it be: two tabs that renew at once, or an answer that was lost, sign nobody out.
      refreshTokenRotationGracePeriod: Duration.seconds(60),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
      readAttributes: own.withStandardAttributes({ emailVerified: true, phoneNumberVerified: true }),
      writeAttributes: own,
    })
    this.applyRemovalPolicy(RemovalPolicy.RETAIN)
    pinLogicalId(this, 'UserPoolClient')
  }
}
