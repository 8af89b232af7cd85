import { SetUserMFAPreferenceCommand } from '@aws-sdk/client-cognito-identity-provider'
import type { auth } from '../../shared/contract/auth.ts'
import type { Handler } from '../runtime/handler.ts'
import { ask } from '../runtime/cognito.ts'
import { tokenRefusals } from '../runtime/token-refusals.ts'

/** Asks for no second factor any more. */
export const removeTotp: Handler<typeof auth.removeTotp> = async (_input, { token }) => {
  const choice = { Enabled: false, PreferredMfa: false }
  const preference = new SetUserMFAPreferenceCommand({ AccessToken: token, SoftwareTokenMfaSettings: choice })
  await ask((cognito) => cognito.send(preference), tokenRefusals)
}
