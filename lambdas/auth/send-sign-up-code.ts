import { ResendConfirmationCodeCommand } from '@aws-sdk/client-cognito-identity-provider'
import type { auth } from '../../shared/contract/auth.ts'
import { environment } from '../runtime/environment.ts'
import type { Handler } from '../runtime/handler.ts'
import { ask } from '../runtime/cognito.ts'
import { deliveryOf } from '../runtime/delivery-of.ts'

/** Sends the code of a sign-up again; the one before no longer counts. */
export const sendSignUpCode: Handler<typeof auth.sendSignUpCode> = async ({ username }) => {
  const command = new ResendConfirmationCodeCommand({ ClientId: environment.userPoolClientId(), Username: username })
  const { CodeDeliveryDetails } = await ask((cognito) => cognito.send(command), {
    InvalidParameterException: (message) => (/confirmed/i.test(message) ? 'already_registered' : 'invalid_request'),
  })
  return deliveryOf(CodeDeliveryDetails)
}
