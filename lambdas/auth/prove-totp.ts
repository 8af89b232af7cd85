import { SetUserMFAPreferenceCommand, VerifySoftwareTokenCommand } from '@aws-sdk/client-cognito-identity-provider'
import type { auth } from '../../shared/contract/auth.ts'
import { Refusal } from '../../shared/errors.ts'
import type { Handler } from '../runtime/handler.ts'
import { ask, type Meanings } from '../runtime/cognito.ts'
import { tokenRefusals } from '../runtime/token-refusals.ts'

const refusals: Meanings = {
  ...tokenRefusals,
  EnableSoftwareTokenMFAException: 'wrong_code',
  // There is no secret to prove.
  InvalidParameterException: 'wrong_state',
  SoftwareTokenMFANotFoundException: 'wrong_state',
}

/** Proves that the app has the secret, and asks for its codes from then on. */
export const proveTotp: Handler<typeof auth.proveTotp> = async ({ code }, { token }) => {
  const proof = new VerifySoftwareTokenCommand({ AccessToken: token, UserCode: code })
  const { Status } = await ask((cognito) => cognito.send(proof), refusals)
  if (Status !== 'SUCCESS') throw new Refusal('wrong_code')
  const choice = { Enabled: true, PreferredMfa: true }
  const preference = new SetUserMFAPreferenceCommand({ AccessToken: token, SoftwareTokenMfaSettings: choice })
  await ask((cognito) => cognito.send(preference), tokenRefusals)
}
