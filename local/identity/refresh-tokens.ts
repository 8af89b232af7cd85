import { createHash, randomBytes } from 'node:crypto'
import type { IdentityStore, RefreshRecord } from './identity-store.ts'
import type { ClientSettings } from './client-settings.ts'
import { notAuthorized, refusal } from './refusal.ts'

export type RefreshTokens = {
  /** A new token for a sign-in; only its hash is kept. */
  issue(signIn: Omit<RefreshRecord, 'replacedAt'>): Promise<string>
  /** The sign-in behind a token that may be used, or NotAuthorizedException. */
  open(token: string): RefreshRecord
  /** Replaces a token (which must have been opened in the same turn); it then works on only for the client's grace period. */
  rotate(token: string): Promise<string>
  /** Refuses, from now on, the sign-in's refresh tokens and access tokens. */
  revoke(originJti: string): Promise<void>
  revokeAll(username: string): Promise<void>
  isRevoked(originJti: string): boolean
}

const keyOf = (token: string) => createHash('sha256').update(token).digest('base64url')

const dropExpired = (store: IdentityStore, now: number) => {
  const tokens = Object.entries(store.all('RefreshTokens')).filter(([, record]) => record.expiresAt <= now)
  const origins = Object.entries(store.all('RevokedOrigins')).filter(([, until]) => until <= now)
  return Promise.all([
    ...tokens.map(([key]) => store.delete('RefreshTokens', key)),
    ...origins.map(([key]) => store.delete('RevokedOrigins', key)),
  ])
}

export const openRefreshTokens = async (
  store: IdentityStore,
  client: ClientSettings,
  nowSeconds: () => number,
): Promise<RefreshTokens> => {
  await dropExpired(store, nowSeconds())

  const open = (token: string) => {
    const record = store.get('RefreshTokens', keyOf(token))
    if (!record) throw notAuthorized('Invalid Refresh Token')
    if (record.expiresAt <= nowSeconds()) throw notAuthorized('Refresh Token has expired')
    if (store.get('RevokedOrigins', record.originJti)) throw notAuthorized('Refresh Token has been revoked')
    if (record.replacedAt !== undefined && record.replacedAt + client.rotationGraceSeconds <= nowSeconds())
      throw refusal('RefreshTokenReuseException', 'Refresh Token has been used already')
    return record
  }

  const issue = async (record: RefreshRecord) => {
    const token = randomBytes(96).toString('base64url')
    await store.set('RefreshTokens', keyOf(token), record)
    return token
  }

  /** Kept until every token of the sign-in would have expired anyway. */
  const until = () => nowSeconds() + Math.max(client.refreshTokenSeconds, client.accessTokenSeconds)
  const revoke = (originJti: string) => store.set('RevokedOrigins', originJti, until())

  return {
    issue,
    open,
    rotate: async (token) => {
      const record = open(token)
      const replacedAt = record.replacedAt ?? nowSeconds()
      const replaced = store.set('RefreshTokens', keyOf(token), { ...record, replacedAt })
      const { replacedAt: _, ...signIn } = record
      const next = await issue(signIn)
      await replaced
      return next
    },
    revoke,
    revokeAll: async (username) => {
      const records = Object.values(store.all('RefreshTokens')).filter((record) => record.username === username)
      await Promise.all([...new Set(records.map((record) => record.originJti))].map(revoke))
    },
    isRevoked: (originJti) => store.get('RevokedOrigins', originJti) !== undefined,
  }
}
