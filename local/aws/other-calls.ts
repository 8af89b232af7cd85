import { laptopAccount } from '../assembly/physical-ids.ts'
import type { Call } from '../roles/decide.ts'
import { optionalTextField, textField } from './json-fields.ts'

/** What IAM checks for Cognito's administrative operations, all on one user pool. */
export const cognitoCalls = (operation: string, body: unknown, region: string): readonly Call[] => {
  const pool = optionalTextField(body, 'UserPoolId')
  const resource = pool === undefined ? '*' : `arn:aws:cognito-idp:${region}:${laptopAccount}:userpool/${pool}`
  return [{ action: `cognito-idp:${operation}`, resource, context: {} }]
}

const addressIn = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from.trim()

/**
 * What IAM may check for a mail: the identity that covers the sender is its address or its whole domain, whichever is verified in SES. The
 * laptop verifies nothing, so a role that may use either of the two may send.
 */
export const sesAlternatives = (body: unknown, region: string): readonly Call[] => {
  const address = addressIn(textField(body, 'FromEmailAddress'))
  return [address, address.slice(address.lastIndexOf('@') + 1)].map((identity) => ({
    action: 'ses:SendEmail',
    resource: `arn:aws:ses:${region}:${laptopAccount}:identity/${identity}`,
    context: { 'ses:FromAddress': [address], 'ses:ApiVersion': ['2'] },
  }))
}
