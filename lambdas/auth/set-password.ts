import { ConfirmForgotPasswordCommand } from '@aws-sdk/client-cognito-identity-provider'
import type { auth } from '../../shared/contract/auth.ts'
import { environment } from '../runtime/environment.ts'
import type { Handler } from '../runtime/handler.ts'
import { ensure } from '../runtime/cognito.ts'
import { triggerFailures } from './trigger-failures.ts'

/** Sets a new password with the code that was sent. */
export const setPassword: Handler<typeof auth.setPassword> = async ({ username, code, password }) => {
  const command = new ConfirmForgotPasswordCommand({
    ClientId: environment.userPoolClientId(),
    Username: username,
    ConfirmationCode: code,
    Password: password,
  })
  await ensure(
    (cognito) => cognito.send(command),
    ({ name }) => triggerFailures.has(name),
    {
      InvalidParameterException: (message) => (/password/i.test(message) ? 'password_too_weak' : 'invalid_request'),
      NotAuthorizedException: 'wrong_code',
      UserNotFoundException: 'wrong_code',
    },
  )
}
