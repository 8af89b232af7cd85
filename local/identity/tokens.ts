import { randomUUID } from 'node:crypto'
import { readableAttributes } from './attribute-schema.ts'
import type { Identity } from './identity.ts'
import type { RefreshRecord } from './identity-store.ts'
import { openJwt, signJwt } from './jwt.ts'
import { mintAccessToken } from './mint-access-token.ts'
import { notAuthorized, userNotFound } from './refusal.ts'
import type { UserRecord } from './user-record.ts'

export const secondsOf = (date: Date) => Math.floor(date.getTime() / 1000)

type SignIn = Pick<RefreshRecord, 'originJti' | 'authTime'>

const asClaim = ({ Name, Value }: { Name: string; Value?: string | undefined }) => [
  Name,
  Name.endsWith('_verified') ? Value === 'true' : Value,
]

const idToken = (identity: Identity, user: UserRecord, signIn: SignIn, eventId: string): string => {
  const issuedAt = secondsOf(identity.now())
  const groups = identity.directory.groupsOf(user)
  return signJwt(identity.key, {
    ...Object.fromEntries(readableAttributes(identity, user).map(asClaim)),
    sub: user.Username,
    ...(groups.length > 0 ? { 'cognito:groups': groups } : {}),
    iss: identity.issuer(),
    'cognito:username': user.Username,
    origin_jti: signIn.originJti,
    aud: identity.client.id,
    event_id: eventId,
    token_use: 'id',
    auth_time: signIn.authTime,
    exp: issuedAt + identity.client.idTokenSeconds,
    iat: issuedAt,
    jti: randomUUID(),
  })
}

/** Access and ID token of a sign-in, as `AuthenticationResult` names them. */
export const tokensFor = (identity: Identity, user: UserRecord, signIn: SignIn) => {
  const eventId = randomUUID()
  return {
    AccessToken: mintAccessToken(identity.key, {
      issuer: identity.issuer(),
      clientId: identity.client.id,
      sub: user.Username,
      groups: identity.directory.groupsOf(user),
      validSeconds: identity.client.accessTokenSeconds,
      nowMs: identity.now().getTime(),
      authTimeSeconds: signIn.authTime,
      originJti: signIn.originJti,
      eventId,
    }),
    IdToken: idToken(identity, user, signIn, eventId),
    ExpiresIn: identity.client.accessTokenSeconds,
    TokenType: 'Bearer',
  }
}

/** Begins a sign-in: all three tokens. */
export const signInTokens = async (identity: Identity, user: UserRecord) => {
  const authTime = secondsOf(identity.now())
  const originJti = randomUUID()
  const expiresAt = authTime + identity.client.refreshTokenSeconds
  const RefreshToken = await identity.refreshTokens.issue({ username: user.Username, originJti, authTime, expiresAt })
  return { ...tokensFor(identity, user, { originJti, authTime }), RefreshToken }
}

/** The user whose access token this is; NotAuthorizedException where forged, expired, revoked or of a disabled user. */
export const userOfAccessToken = (identity: Identity, token: string): { user: UserRecord; originJti: string } => {
  const claims = openJwt(identity.key, token)
  if (!claims) throw notAuthorized('Could not verify signature for Access Token')
  const { sub, exp, origin_jti: originJti } = claims
  const isOfThisClient =
    claims['iss'] === identity.issuer() &&
    claims['token_use'] === 'access' &&
    claims['client_id'] === identity.client.id
  if (!isOfThisClient || typeof sub !== 'string' || typeof exp !== 'number' || typeof originJti !== 'string')
    throw notAuthorized('Invalid Access Token')
  if (exp <= secondsOf(identity.now())) throw notAuthorized('Access Token has expired')
  if (identity.refreshTokens.isRevoked(originJti)) throw notAuthorized('Access Token has been revoked')
  const user = identity.store.get('Users', sub)
  if (!user) throw userNotFound()
  if (!user.Enabled) throw notAuthorized('User is disabled.')
  return { user, originJti }
}
