import type { CustomMessageTriggerEvent } from 'aws-lambda'
import type { CodeReason } from '../../shared/i18n/notice-catalogue.ts'
import { codeWords, type CodeWords } from '../../shared/i18n/notice-words.ts'
import { isMadeUp } from '../../shared/domain/sign-in-name.ts'
import { escaped, mailPage, paragraph } from '../runtime/mail-page.ts'

type Source = CustomMessageTriggerEvent['triggerSource']
type Placeholders = { code: string; username: string | null }

const reasons: Partial<Record<Source, CodeReason>> = {
  CustomMessage_SignUp: 'confirm',
  CustomMessage_ResendCode: 'confirm',
  CustomMessage_UpdateUserAttribute: 'confirm',
  CustomMessage_VerifyUserAttribute: 'confirm',
  CustomMessage_ForgotPassword: 'password',
  CustomMessage_AdminCreateUser: 'invitation',
}

/** A code or an address reads from left to right, whatever stands around it. */
const leftToRight = (text: string): string => `<p><big><bdi dir="ltr">${escaped(text)}</bdi></big></p>`

const mailOf = (words: CodeWords, { code, username }: Placeholders): string =>
  mailPage({ ...words, subject: words.title }, [
    paragraph(words.greeting),
    paragraph(words.title),
    ...(username === null ? [] : [leftToRight(username)]),
    leftToRight(code),
    paragraph(words.text),
    paragraph(words.caution),
    paragraph(words.closing),
  ])

const textOf = ({ title }: CodeWords, { code, username }: Placeholders): string =>
  [title, ...(username === null ? [] : [username]), code].join('\n')

/**
 * Would Cognito write to the made-up address of an assisted account? A new address has its code sent to itself, and a new
 * password's goes to a telephone number that is confirmed.
 */
const reachesNobody = ({ triggerSource, request: { userAttributes } }: CustomMessageTriggerEvent): boolean => {
  if (!isMadeUp(userAttributes['email'] ?? '') || triggerSource === 'CustomMessage_UpdateUserAttribute') return false
  return triggerSource !== 'CustomMessage_ForgotPassword' || userAttributes['phone_number_verified'] !== 'true'
}

/**
 * Words the message that brings a code: in the language that the person signed up with; if it is not spoken, in that of
 * the device that asked (`language` in the client's metadata), else in the country's first. Cognito puts the code in. A
 * message for another reason keeps the pool's own words.
 * @throws Error where it would go to a made-up address: Cognito sends nothing then
 */
export const wordCode =
  (countryLanguages: readonly string[]) =>
  (event: CustomMessageTriggerEvent): CustomMessageTriggerEvent => {
    if (reachesNobody(event)) throw new Error('Nothing is sent to a made-up address')
    const { triggerSource, request } = event
    const reason = reasons[triggerSource]
    if (reason === undefined) return event
    const asked = [request.userAttributes['locale'], request.clientMetadata?.['language']]
    const wanted = [...asked.filter((tag) => tag !== undefined), ...countryLanguages.slice(0, 1)]
    const words = codeWords(wanted, reason)
    const placeholders = {
      code: request.codeParameter,
      username: reason === 'invitation' ? request.usernameParameter : null,
    }
    const response = {
      emailSubject: words.title,
      emailMessage: mailOf(words, placeholders),
      smsMessage: textOf(words, placeholders),
    }
    return { ...event, response }
  }
