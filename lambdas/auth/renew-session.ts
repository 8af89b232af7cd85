import { GetTokensFromRefreshTokenCommand } from '@aws-sdk/client-cognito-identity-provider'
import type { auth } from '../../shared/contract/auth.ts'
import { Refusal } from '../../shared/errors.ts'
import { environment } from '../runtime/environment.ts'
import type { Handler } from '../runtime/handler.ts'
import { ask } from '../runtime/cognito.ts'
import { tokensIn } from './signed-in.ts'

/** Gives a new access token, and replaces what the cookie holds: a stolen cookie is found out when both are used. */
export const renewSession: Handler<typeof auth.renewSession> = async (_input, { refreshToken: held }, app) => {
  if (held === undefined) throw new Refusal('no_session')
  const command = new GetTokensFromRefreshTokenCommand({
    ClientId: environment.userPoolClientId(),
    RefreshToken: held,
  })
  const { AuthenticationResult } = await ask((cognito) => cognito.send(command), {
    InvalidParameterException: 'no_session',
    NotAuthorizedException: 'no_session',
    RefreshTokenReuseException: 'no_session',
    UserNotFoundException: 'no_session',
  })
  const { token, refreshToken } = tokensIn(AuthenticationResult, app)
  return { answer: token, refreshToken }
}
