import { SendEmailCommand, type SESv2Client } from '@aws-sdk/client-sesv2'
import { isMadeUp } from '../../shared/domain/sign-in-name.ts'
import type { Mail } from './compose-mail.ts'

/** An e-mail that certainly was not sent. Only the reason's name goes on: SES puts addresses into its messages. */
export class NotSent extends Error {
  constructor(reason: string) {
    super(`Not sent: ${reason}`)
    this.name = 'NotSent'
  }
}

/** @throws NotSent it certainly was not sent · anything else: nobody knows */
export type PostMail = (mail: Mail) => Promise<void>

/** Failures before a request leaves this function. */
const beforeSending = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CredentialsProviderError'])

type SdkError = Error & { code?: string; $metadata?: { httpStatusCode?: number } }

const isCertain = ({ name, code, $metadata }: SdkError): boolean => {
  const status = $metadata?.httpStatusCode
  if (status !== undefined) return (status >= 400 && status < 500) || status === 503
  return beforeSending.has(code ?? name)
}

/** What a failed call of SES means: a refusal is certain, a lost answer or a failure inside of SES is not. */
export const meaningOf = (error: unknown): Error => {
  if (!(error instanceof Error)) return new Error('Something failed that is no error')
  if (isCertain(error)) return new NotSent(error.name)
  return error
}

const content = (Data: string) => ({ Data, Charset: 'UTF-8' })

/** Sends through SES. The client must not try again by itself: after a lost answer that would send twice. */
export const postMail =
  (client: SESv2Client, FromEmailAddress: string): PostMail =>
  async ({ to, subject, text, html }) => {
    // A second lock: nobody should have asked.
    if (isMadeUp(to)) throw new NotSent('MadeUpAddress')
    const Simple = { Subject: content(subject), Body: { Text: content(text), Html: content(html) } }
    try {
      await client.send(
        new SendEmailCommand({ FromEmailAddress, Destination: { ToAddresses: [to] }, Content: { Simple } }),
      )
    } catch (error) {
      throw meaningOf(error)
    }
  }
