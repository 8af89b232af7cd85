import * as z from 'zod'
import type { KeysOf } from './verify-token.ts'

const Jwks = z.object({
  keys: z.array(z.object({ kty: z.literal('RSA'), kid: z.string(), n: z.string(), e: z.string() })),
})

/** Fetches an issuer's keys as API Gateway does, but by http from this machine. */
export const keysFrom: KeysOf = async (issuer) => {
  const answer = await fetch(`${issuer}/.well-known/jwks.json`)
  return Jwks.parse(await answer.json()).keys
}
