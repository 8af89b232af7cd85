import type { Identity, Operation } from '../identity.ts'
import { required } from '../operation-input.ts'
import { notAuthorized, refusal } from '../refusal.ts'
import { tokensFor, userOfAccessToken } from '../tokens.ts'

const signInOf = (identity: Identity, token: string) => {
  const signIn = identity.refreshTokens.open(token)
  const user = identity.store.get('Users', signIn.username)
  if (!user) throw notAuthorized('Invalid Refresh Token')
  if (!user.Enabled) throw notAuthorized('User is disabled.')
  return { signIn, user }
}

/** REFRESH_TOKEN_AUTH, which AWS refuses where the client rotates its refresh tokens. */
export const refreshWithoutRotation = async (identity: Identity, token: string): Promise<object> => {
  if (identity.client.rotation) throw notAuthorized('Refresh token rotation is enabled: use GetTokensFromRefreshToken.')
  const { signIn, user } = signInOf(identity, token)
  return { ChallengeParameters: {}, AuthenticationResult: tokensFor(identity, user, signIn) }
}

export const getTokensFromRefreshToken: Operation = async (identity, input) => {
  const token = required(input, 'RefreshToken')
  const { signIn, user } = signInOf(identity, token)
  const rotated = identity.client.rotation ? { RefreshToken: await identity.refreshTokens.rotate(token) } : {}
  return { AuthenticationResult: { ...tokensFor(identity, user, signIn), ...rotated } }
}

/** Also refuses the access tokens of the same sign-in, where they are shown to Cognito. */
export const revokeToken: Operation = async (identity, input) => {
  const token = required(input, 'Token')
  if (!identity.client.revocation)
    throw refusal('UnsupportedOperationException', 'Token revocation is not enabled for this client.')
  if (token.split('.').length === 3) throw refusal('UnsupportedTokenTypeException', 'Unsupported token type')
  const { originJti } = identity.refreshTokens.open(token)
  await identity.refreshTokens.revoke(originJti)
  return {}
}

export const globalSignOut: Operation = async (identity, input) => {
  const { user, originJti } = userOfAccessToken(identity, required(input, 'AccessToken'))
  await identity.refreshTokens.revoke(originJti)
  await identity.refreshTokens.revokeAll(user.Username)
  return {}
}
