import { createPublicKey, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import * as z from 'zod'
import type { AuthorizerModel } from '../assembly/model.ts'

const Header = z.object({ alg: z.literal('RS256'), kid: z.string() })
const Claims = z.looseObject({
  iss: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  iat: z.number().optional(),
  aud: z.union([z.string(), z.array(z.string())]).optional(),
  client_id: z.string().optional(),
  scope: z.string().optional(),
  scp: z.union([z.string(), z.array(z.string())]).optional(),
})
export type Claims = z.infer<typeof Claims>

/** The keys an issuer signs with, as its JWKS document lists them. */
export type KeysOf = (issuer: string) => Promise<readonly RsaKey[]>
type RsaKey = { readonly kty: 'RSA'; readonly kid: string; readonly n: string; readonly e: string }

/** A token is good for a route, lacks its scopes, or is not to be believed at all. */
export type Verdict =
  | { readonly claims: Claims; readonly scopes: readonly string[] }
  | { readonly refused: 'unauthorized' | 'forbidden'; readonly reason: string }

const decode = <Schema extends z.ZodType>(part: string, schema: Schema): z.infer<Schema> | undefined => {
  try {
    const parsed = schema.safeParse(JSON.parse(Buffer.from(part, 'base64url').toString('utf8')))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

const unauthorized = (reason: string): Verdict => ({ refused: 'unauthorized', reason })

const scopesOf = ({ scope, scp }: Claims): string[] =>
  Array.isArray(scp) ? scp : (scope ?? scp ?? '').split(' ').filter(Boolean)

const checkClaims = (claims: Claims, { issuer, audience }: AuthorizerModel, nowSeconds: number): string | undefined => {
  const audiences = claims.aud === undefined ? [claims.client_id ?? ''] : [claims.aud].flat()
  if (claims.iss !== issuer) return 'the issuer is invalid'
  if (!audiences.some((one) => audience.includes(one))) return 'the audience is invalid'
  if (claims.exp <= nowSeconds) return 'the token has expired'
  if ((claims.nbf ?? 0) > nowSeconds) return 'the token is not valid yet'
  if ((claims.iat ?? 0) > nowSeconds + 1) return 'the token was issued in the future'
  return undefined
}

const rememberedMax = 2000

/**
 * Verifies access tokens as a JWT authorizer does: signature (RS256), issuer, audience (or client id), times, and one of the route's
 * scopes. Keys and good signatures are remembered; times and scopes are checked at every call.
 */
export const tokenVerifier = (keysOf: KeysOf, now: () => number = Date.now) => {
  const keys = new Map<string, KeyObject>()
  const believed = new Map<string, Claims>()

  const keyOf = async (issuer: string, kid: string): Promise<KeyObject | undefined> => {
    const known = keys.get(`${issuer} ${kid}`)
    if (known !== undefined) return known
    for (const key of await keysOf(issuer)) {
      keys.set(`${issuer} ${key.kid}`, createPublicKey({ key: { ...key }, format: 'jwk' }))
    }
    return keys.get(`${issuer} ${kid}`)
  }
  const believe = async (token: string, issuer: string): Promise<Claims | undefined> => {
    const known = believed.get(token)
    if (known !== undefined) return known
    const [head = '', payload = '', signature = '', ...rest] = token.split('.')
    const header = decode(head, Header)
    const claims = decode(payload, Claims)
    if (header === undefined || claims === undefined || rest.length > 0) return undefined
    const key = await keyOf(issuer, header.kid)
    if (key === undefined) return undefined
    const signed = Buffer.from(`${head}.${payload}`)
    if (!verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url'))) return undefined
    if (believed.size >= rememberedMax) believed.clear()
    believed.set(token, claims)
    return claims
  }
  return async (token: string, authorizer: AuthorizerModel, wanted: readonly string[]): Promise<Verdict> => {
    const claims = await believe(token, authorizer.issuer)
    if (claims === undefined) return unauthorized('signature is invalid or the token is malformed')
    const wrong = checkClaims(claims, authorizer, now() / 1000)
    if (wrong !== undefined) return unauthorized(wrong)
    const scopes = scopesOf(claims)
    if (wanted.length > 0 && !wanted.some((scope) => scopes.includes(scope)))
      return { refused: 'forbidden', reason: 'insufficient_scope' }
    return { claims, scopes }
  }
}
