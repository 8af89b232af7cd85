import type { CustomMessageTriggerEvent } from 'aws-lambda'
import { describe, expect, it } from 'vitest'
import { spoken } from '../../shared/i18n/language-for.ts'
import { codeWords } from '../../shared/i18n/notice-words.ts'
import { wordCode } from './word-code.ts'

type Source = CustomMessageTriggerEvent['triggerSource']
type Asked = { locale?: string; language?: string; source?: Source }

const anEvent = ({ locale, language, source = 'CustomMessage_SignUp' }: Asked): CustomMessageTriggerEvent => ({
  version: '1',
  region: 'eu-west-3',
  userPoolId: 'eu-west-3_pool',
  userName: '0198f3a0-0000-7000-8000-000000000001',
  callerContext: { awsSdkVersion: '', clientId: '' },
  triggerSource: source,
  request: {
    userAttributes: { email: 'new@example.org', ...(locale !== undefined && { locale }) },
    codeParameter: '{####}',
    linkParameter: '{##Click Here##}',
    usernameParameter: source === 'CustomMessage_AdminCreateUser' ? '{username}' : null,
    ...(language !== undefined && { clientMetadata: { language } }),
  },
  response: { smsMessage: null, emailMessage: null, emailSubject: null },
})

const inFrance = wordCode(['fr', 'en'])
const titleOf = (language: string) => codeWords([language], 'confirm').title

describe.each(spoken)('in %s', (locale) => {
  it('a code has its words, by e-mail and as a text message', () => {
    const { title, text, caution, direction } = codeWords([locale], 'confirm')
    const { emailSubject, emailMessage, smsMessage } = inFrance(anEvent({ locale })).response
    expect(emailSubject).toBe(title)
    expect(smsMessage).toBe(`${title}\n{####}`)
    for (const part of [`<div lang="${locale}" dir="${direction}">`, title, '{####}', text, caution])
      expect(emailMessage).toContain(part)
  })
})

it.each([
  [{ locale: 'fa-AF', language: 'fr' }, 'fa'],
  [{ locale: 'ps', language: 'ur' }, 'ur'],
  [{ language: 'sv-FI' }, 'sv'],
  [{ locale: 'ps' }, 'fr'],
  [{}, 'fr'],
])('of %j it takes %s', (asked, language) => {
  expect(inFrance(anEvent(asked)).response.emailSubject).toBe(titleOf(language))
})

it.each<[Source, 'confirm' | 'password']>([
  ['CustomMessage_ResendCode', 'confirm'],
  ['CustomMessage_UpdateUserAttribute', 'confirm'],
  ['CustomMessage_VerifyUserAttribute', 'confirm'],
  ['CustomMessage_ForgotPassword', 'password'],
])('says of %s what the code is for', (source, reason) => {
  const { emailSubject } = inFrance(anEvent({ locale: 'en', source })).response
  expect(emailSubject).toBe(codeWords(['en'], reason).title)
})

it('invites with the username and the first password, as Cognito demands', () => {
  const { emailMessage, smsMessage } = inFrance(anEvent({ source: 'CustomMessage_AdminCreateUser' })).response
  for (const message of [emailMessage, smsMessage]) expect(message).toMatch(/\{username\}[\s\S]*\{####\}/)
})

it('keeps the words of the pool for a reason that it does not know', () => {
  const event = anEvent({ source: 'CustomMessage_Authentication' })
  expect(inFrance(event)).toBe(event)
})

const madeUp = 'amal-4821@fr.assisted.invalid'

const anEventFor = (source: Source, userAttributes: Record<string, string>): CustomMessageTriggerEvent => {
  const event = anEvent({ source })
  return { ...event, request: { ...event.request, userAttributes } }
}

it.each<[Source, Record<string, string>]>([
  ['CustomMessage_SignUp', {}],
  ['CustomMessage_ResendCode', {}],
  ['CustomMessage_AdminCreateUser', {}],
  ['CustomMessage_VerifyUserAttribute', {}],
  ['CustomMessage_VerifyUserAttribute', { phone_number_verified: 'true' }],
  ['CustomMessage_ForgotPassword', {}],
  ['CustomMessage_ForgotPassword', { phone_number_verified: 'false' }],
  ['CustomMessage_Authentication', {}],
])('lets nothing be sent to a made-up address: %s, %j', (source, attributes) => {
  expect(() => inFrance(anEventFor(source, { email: madeUp, ...attributes }))).toThrow(/made-up/)
})

it.each<[Source, Record<string, string>]>([
  ['CustomMessage_UpdateUserAttribute', {}],
  ['CustomMessage_ForgotPassword', { phone_number_verified: 'true' }],
])('words what goes elsewhere than to the made-up address: %s, %j', (source, attributes) => {
  expect(inFrance(anEventFor(source, { email: madeUp, ...attributes })).response.smsMessage).toContain('{####}')
})

it('tells nothing about the person', () => {
  expect(JSON.stringify(inFrance(anEvent({ locale: 'fr' })).response)).not.toContain('new@example.org')
})
