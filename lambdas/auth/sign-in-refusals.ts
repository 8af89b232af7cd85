import type { Meanings } from '../runtime/cognito.ts'

const refusedAs = (message: string) => {
  if (/attempts exceeded/i.test(message)) return 'too_many_attempts'
  return /session/i.test(message) ? 'no_session' : 'wrong_sign_in'
}

/** What Cognito refuses at a sign-in: a name that nobody has is a wrong sign-in like any other. */
export const signInRefusals: Meanings = {
  NotAuthorizedException: refusedAs,
  PasswordResetRequiredException: 'wrong_sign_in',
  UserNotFoundException: 'wrong_sign_in',
}
