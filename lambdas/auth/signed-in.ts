import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider'
import { plusMs } from '../../shared/domain/time.ts'
import { assert } from '../../shared/errors.ts'
import type { App } from '../../shared/data/app.ts'

/** The tokens of a sign-in, of which the refresh token goes into the cookie alone. */
export const tokensIn = (result: AuthenticationResultType | undefined, { clock }: App) => {
  assert(result?.AccessToken && result.ExpiresIn, 'a sign-in that succeeded gives an access token and its life')
  const { AccessToken: accessToken, ExpiresIn: seconds, RefreshToken: refreshToken } = result
  return { token: { accessToken, expiresAt: plusMs(clock.now(), seconds * 1_000) }, refreshToken }
}

/** The answer to somebody who has signed in. */
export const signedIn = (result: AuthenticationResultType | undefined, app: App) => {
  const { token, refreshToken } = tokensIn(result, app)
  return { answer: { status: 'signed_in' as const, ...token }, refreshToken }
}
