import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { Refusal, type RefusalCode } from '../../shared/errors.ts'

/** What an exception of Cognito means to the member, by its name; some names have several meanings, told by the message. */
export type Meanings = Readonly<Record<string, RefusalCode | ((message: string) => RefusalCode)>>

const everywhere: Meanings = {
  AliasExistsException: 'already_registered',
  CodeDeliveryFailureException: 'code_not_delivered',
  CodeMismatchException: 'wrong_code',
  ExpiredCodeException: 'code_expired',
  InvalidParameterException: 'invalid_request',
  InvalidPasswordException: 'password_too_weak',
  LimitExceededException: 'too_many_attempts',
  PasswordHistoryPolicyViolationException: 'password_too_weak',
  TooManyFailedAttemptsException: 'too_many_attempts',
  TooManyRequestsException: 'too_many_attempts',
  UserNotConfirmedException: 'not_confirmed',
  UsernameExistsException: 'already_registered',
}

const meaningOf = (failure: unknown, here: Meanings): Error => {
  const { name, message } = failure instanceof Error ? failure : new Error(String(failure))
  const meaning = here[name] ?? everywhere[name]
  // Messages of Cognito can repeat what was sent: only the name may reach the log.
  if (meaning === undefined) return new Error(`Cognito failed with ${name}`)
  return new Refusal(typeof meaning === 'function' ? meaning(message) : meaning)
}

let known: CognitoIdentityProviderClient | undefined
const client = (): CognitoIdentityProviderClient => (known ??= new CognitoIdentityProviderClient({ maxAttempts: 2 }))

/**
 * Asks Cognito. What anybody may ask is not signed and needs no grant; an administrator's command needs the function's own.
 * @throws Refusal for what Cognito refuses
 */
export const ask = async <T>(
  send: (cognito: CognitoIdentityProviderClient) => Promise<T>,
  here: Meanings = {},
): Promise<T> => {
  try {
    return await send(client())
  } catch (failure) {
    throw meaningOf(failure, here)
  }
}

/** Asks for what may be true already: a failure that says so is none. @throws Refusal */
export const ensure = (
  send: (cognito: CognitoIdentityProviderClient) => Promise<unknown>,
  isDone: (failure: Error) => boolean,
  here: Meanings = {},
): Promise<void> =>
  ask(async (cognito) => {
    await send(cognito).catch((failure: unknown) => {
      if (!(failure instanceof Error && isDone(failure))) throw failure
    })
  }, here)
