import { RevokeTokenCommand } from '@aws-sdk/client-cognito-identity-provider'
import type { auth } from '../../shared/contract/auth.ts'
import { environment } from '../runtime/environment.ts'
import type { Handler } from '../runtime/handler.ts'
import { ensure } from '../runtime/cognito.ts'

/** What a cookie holds that is worth nothing any more, or never was. */
const worthless = new Set(['InvalidParameterException', 'NotAuthorizedException', 'UnsupportedTokenTypeException'])

/** Signs out: the refresh token and all that came of the same sign-in are worth nothing at Cognito from now on. */
export const endSession: Handler<typeof auth.endSession> = async (_input, { refreshToken }) => {
  if (refreshToken === undefined) return
  const command = new RevokeTokenCommand({ ClientId: environment.userPoolClientId(), Token: refreshToken })
  await ensure(
    (cognito) => cognito.send(command),
    ({ name }) => worthless.has(name),
  )
}
