import { randomUUID } from 'node:crypto'
import { signJwt } from './jwt.ts'
import type { SigningKey } from './signing-key.ts'

export type AccessTokenFacts = {
  issuer: string
  clientId: string
  /** The Username too: in this pool they are one. */
  sub: string
  groups?: readonly string[]
  validSeconds?: number
  /** The moment of issue, and of the sign-in behind it where that was earlier; epoch milliseconds. */
  nowMs?: number
  authTimeSeconds?: number
  /** What ties a sign-in's tokens together for revocation. */
  originJti?: string
  eventId?: string
}

/** An access token as Cognito writes it; load tests and seeds mint them with the local key instead of signing in. */
export const mintAccessToken = (key: SigningKey, facts: AccessTokenFacts): string => {
  const issuedAt = Math.floor((facts.nowMs ?? Date.now()) / 1000)
  return signJwt(key, {
    sub: facts.sub,
    ...(facts.groups?.length ? { 'cognito:groups': facts.groups } : {}),
    iss: facts.issuer,
    client_id: facts.clientId,
    origin_jti: facts.originJti ?? randomUUID(),
    event_id: facts.eventId ?? randomUUID(),
    token_use: 'access',
    scope: 'aws.cognito.signin.user.admin',
    auth_time: facts.authTimeSeconds ?? issuedAt,
    exp: issuedAt + (facts.validSeconds ?? 900),
    iat: issuedAt,
    jti: randomUUID(),
    username: facts.sub,
  })
}
