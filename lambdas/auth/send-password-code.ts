import { ForgotPasswordCommand } from '@aws-sdk/client-cognito-identity-provider'
import type { auth } from '../../shared/contract/auth.ts'
import { environment } from '../runtime/environment.ts'
import type { Handler } from '../runtime/handler.ts'
import { ask } from '../runtime/cognito.ts'
import { deliveryOf } from '../runtime/delivery-of.ts'

/** Sends a code to whoever forgot the password; Cognito answers alike where there is nobody. */
export const sendPasswordCode: Handler<typeof auth.sendPasswordCode> = async ({ username }) => {
  const command = new ForgotPasswordCommand({ ClientId: environment.userPoolClientId(), Username: username })
  const { CodeDeliveryDetails } = await ask((cognito) => cognito.send(command), {
    // Users whom an administrator made and who never signed in.
    NotAuthorizedException: 'not_allowed',
  })
  return deliveryOf(CodeDeliveryDetails)
}
