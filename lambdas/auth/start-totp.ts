import { AssociateSoftwareTokenCommand } from '@aws-sdk/client-cognito-identity-provider'
import type { auth } from '../../shared/contract/auth.ts'
import { assert } from '../../shared/errors.ts'
import type { Handler } from '../runtime/handler.ts'
import { ask } from '../runtime/cognito.ts'
import { tokenRefusals } from '../runtime/token-refusals.ts'

/** Gives a secret, and the address by which authenticator apps take it in (Key Uri Format). */
export const startTotp: Handler<typeof auth.startTotp> = async (_input, { token }, { country }) => {
  const command = new AssociateSoftwareTokenCommand({ AccessToken: token })
  const { SecretCode: secret } = await ask((cognito) => cognito.send(command), tokenRefusals)
  assert(secret, 'Cognito gives a secret')
  return { secret, uri: `otpauth://totp/Indigo:${country.code}?secret=${secret}&issuer=Indigo` }
}
