import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import * as cognito from 'aws-cdk-lib/aws-cognito'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { passwordLeast } from '../../shared/model/credentials.ts'
import { acknowledge } from '../acknowledge.ts'
import type { CountrySettings } from '../countries.ts'
import { pinLogicalId } from '../pin-logical-id.ts'
import { SmsRole } from './sms-role.ts'

/** What Cognito calls: when somebody has confirmed their sign-up, and to word each code that it sends. */
type Called = { postConfirmation: IFunction; customMessage: IFunction }

/**
 * Who may sign in. People sign up with an e-mail address or a telephone number, and Cognito names them by `sub`.
 * What can never be changed here, and why it is as it is, stands in docs/adr/0005-user-pool-for-life.md.
 */
export class IndigoUserPool extends cognito.UserPool {
  constructor(scope: Construct, id: string, country: CountrySettings, called: Called) {
    const { region } = Stack.of(scope)
    const name = `Indigo-${country.public.code}`
    const sms = new SmsRole(scope, 'SmsRole', { externalId: name })
    super(scope, id, {
      userPoolName: name,
      selfSignUpEnabled: true,
      signInAliases: { email: true, phone: true },
      signInCaseSensitive: false,
      autoVerify: { email: true, phone: true },
      // A new address counts once it is confirmed; until then the old one signs in.
      keepOriginal: { email: true, phone: true },
      standardAttributes: {
        email: { required: false, mutable: true },
        phoneNumber: { required: false, mutable: true },
        locale: { required: false, mutable: true },
        fullname: { required: false, mutable: true },
        nickname: { required: false, mutable: true },
      },
      // Length protects, composition rules do not (NIST SP 800-63B, 3.1.1.2), and they shut out other scripts.
      passwordPolicy: {
        minLength: passwordLeast,
        requireLowercase: false,
        requireUppercase: false,
        requireDigits: false,
        requireSymbols: false,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: cognito.Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: cognito.AccountRecovery.EMAIL_AND_PHONE_WITHOUT_MFA,
      // Where the function that words messages says nothing: readable in every language, and nothing about whoever reads it.
      userVerification: { emailSubject: 'Indigo', emailBody: 'Indigo: {####}', smsMessage: 'Indigo: {####}' },
      userInvitation: {
        emailSubject: 'Indigo',
        emailBody: 'Indigo: {username} {####}',
        smsMessage: 'Indigo: {username} {####}',
      },
      email: cognito.UserPoolEmail.withSES({
        fromEmail: country.mailFrom,
        fromName: 'Indigo',
        sesRegion: region,
        sesVerifiedDomain: country.mailDomain,
      }),
      smsRole: sms,
      smsRoleExternalId: name,
      lambdaTriggers: { ...called },
      // The Lite plan does not replace refresh tokens.
      featurePlan: cognito.FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    pinLogicalId(this, 'UserPool')
    acknowledge(this, 'COG1', 'Ten characters without composition rules, as NIST SP 800-63B 3.1.1.2 asks for.')
    acknowledge(this, 'COG2', 'A second factor is offered to all and asked of nobody: many members share a telephone.')
    acknowledge(this, 'COG8', 'The Plus plan profiles devices and addresses, and costs 0.02 USD per member and month.')
  }
}
