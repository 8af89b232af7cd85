import { ConfirmSignUpCommand } from '@aws-sdk/client-cognito-identity-provider'
import type { auth } from '../../shared/contract/auth.ts'
import { environment } from '../runtime/environment.ts'
import type { Handler } from '../runtime/handler.ts'
import { ensure } from '../runtime/cognito.ts'
import { triggerFailures } from './trigger-failures.ts'

/** Confirms a sign-up; one whose answer was lost is confirmed already, and may be confirmed again. */
export const confirmSignUp: Handler<typeof auth.confirmSignUp> = async ({ username, code }) => {
  const command = new ConfirmSignUpCommand({
    ClientId: environment.userPoolClientId(),
    Username: username,
    ConfirmationCode: code,
  })
  await ensure(
    (cognito) => cognito.send(command),
    ({ name, message }) => triggerFailures.has(name) || /Current status is CONFIRMED/.test(message),
    { NotAuthorizedException: 'wrong_code', UserNotFoundException: 'wrong_code' },
  )
}
