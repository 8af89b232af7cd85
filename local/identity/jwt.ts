import { sign, verify } from 'node:crypto'
import type { SigningKey } from './signing-key.ts'

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')

/** A compact RS256 token. */
export const signJwt = ({ privateKey, kid }: SigningKey, claims: object): string => {
  const signed = `${encoded({ kid, alg: 'RS256' })}.${encoded(claims)}`
  return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const decoded = (part: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** The claims of a token that this key signed, whatever its age; undefined for anything else. */
export const openJwt = ({ publicKey, kid }: SigningKey, token: string): Record<string, unknown> | undefined => {
  const [header, payload, signature, ...rest] = token.split('.')
  if (!header || !payload || !signature || rest.length > 0) return undefined
  const head = decoded(header)
  if (head?.['alg'] !== 'RS256' || head['kid'] !== kid) return undefined
  const isOurs = verify('sha256', Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url'))
  return isOurs ? decoded(payload) : undefined
}
