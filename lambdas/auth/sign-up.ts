import { SignUpCommand } from '@aws-sdk/client-cognito-identity-provider'
import type { auth } from '../../shared/contract/auth.ts'
import { environment } from '../runtime/environment.ts'
import type { Handler } from '../runtime/handler.ts'
import { ask } from '../runtime/cognito.ts'
import { deliveryOf } from '../runtime/delivery-of.ts'

/** Signs up; the name and the language are kept by Cognito until the welcome reads them. */
export const signUp: Handler<typeof auth.signUp> = async ({ username, password, displayName, language }) => {
  const attributes = { locale: language, ...(displayName !== undefined && { nickname: displayName }) }
  const command = new SignUpCommand({
    ClientId: environment.userPoolClientId(),
    Username: username,
    Password: password,
    UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
  })
  const { CodeDeliveryDetails } = await ask((cognito) => cognito.send(command), {
    // A space before or after the password, say, which the policy does not speak of.
    InvalidParameterException: (message) => (/password/i.test(message) ? 'password_too_weak' : 'invalid_request'),
  })
  return deliveryOf(CodeDeliveryDetails)
}
