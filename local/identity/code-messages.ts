import type { PoolSettings } from './pool-settings.ts'
import { refusal } from './refusal.ts'
import type { Triggers } from './triggers.ts'
import { attributeOf, type UserRecord } from './user-record.ts'

const CODE_KINDS = [
  'SignUp',
  'ResendCode',
  'ForgotPassword',
  'AdminCreateUser',
  'UpdateUserAttribute',
  'VerifyUserAttribute',
] as const
/** Why a code is sent, as in the source of the CustomMessage trigger. */
type CodeKind = (typeof CODE_KINDS)[number]

/** A code on its way to a person; for AdminCreateUser the code is the temporary password. */
export type CodeMessage = {
  to: string
  channel: 'email' | 'sms'
  kind: CodeKind
  code: string
  username: string
  /** The template's words, or those of the CustomMessage trigger, with the code in them. */
  subject?: string
  text?: string
}

export type ContactAttribute = 'email' | 'phone_number'

export type CodeSending = {
  user: UserRecord
  kind: CodeKind
  code: string
  attribute: ContactAttribute
  clientId?: string | null | undefined
  metadata?: Record<string, string> | undefined
}

export type CodeDeliveryDetails = { AttributeName: string; DeliveryMedium: 'EMAIL' | 'SMS'; Destination: string }

/** What AWS tells of a destination: enough for its owner, nothing for others. */
export const deliveryDetails = (attribute: ContactAttribute, to: string): CodeDeliveryDetails =>
  attribute === 'email'
    ? { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: to.replace(/^(.).*@(.).*$/, '$1***@$2***') }
    : { AttributeName: 'phone_number', DeliveryMedium: 'SMS', Destination: `+*******${to.slice(-4)}` }

const filled = (template: unknown, code: string, username: string): string | undefined =>
  typeof template === 'string' && template !== ''
    ? template.replaceAll('{####}', code).replaceAll('{username}', username)
    : undefined

/** Sends codes to `onCode`; a failure there is CodeDeliveryFailureException, as when SES or SNS fail. */
export const codeMessages =
  (pool: PoolSettings, triggers: Triggers, onCode: (message: CodeMessage) => void | Promise<void>) =>
  async ({ user, kind, code, attribute, clientId, metadata }: CodeSending): Promise<CodeDeliveryDetails> => {
    const to = attributeOf(user, attribute)
    if (to === undefined) throw new Error(`A code was to be sent to a user without ${attribute}`)
    const words = await triggers.run('CustomMessage', {
      source: `CustomMessage_${kind}`,
      user,
      clientId,
      request: {
        codeParameter: '{####}',
        usernameParameter: kind === 'AdminCreateUser' ? '{username}' : null,
        linkParameter: '{##Click Here##}',
        clientMetadata: metadata ?? {},
      },
      response: { smsMessage: null, emailMessage: null, emailSubject: null },
    })
    const channel = attribute === 'email' ? 'email' : 'sms'
    const usual = kind === 'AdminCreateUser' ? pool.invitationWords : pool.verificationWords
    const written = channel === 'email' ? words['emailMessage'] : words['smsMessage']
    const text = filled(written || usual[channel], code, to)
    const subject = channel === 'email' ? filled(words['emailSubject'] || usual.subject, code, to) : undefined
    try {
      await onCode({
        to,
        channel,
        kind,
        code,
        username: user.Username,
        ...(subject ? { subject } : {}),
        ...(text ? { text } : {}),
      })
    } catch {
      throw refusal('CodeDeliveryFailureException', 'The verification code could not be delivered.')
    }
    return deliveryDetails(attribute, to)
  }
