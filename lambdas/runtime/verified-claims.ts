// Imports nothing of ours: whatever a module that is loaded late shares with others would be bundled as loaded late too.
import { JwtRsaVerifier } from 'aws-jwt-verify'
import { SimpleJwksCache } from 'aws-jwt-verify/jwk'

/** Whose tokens are good: the issuer's address, and the client that they are issued to. */
export type Trusted = { issuer: string; clientId: string }

const jwksTimeoutMs = 3_000

const verifierFor = ({ issuer, clientId }: Trusted) =>
  JwtRsaVerifier.create(
    {
      issuer,
      audience: null,
      jwksUri: `${issuer}/.well-known/jwks.json`,
      customJwtCheck: ({ payload }) => {
        if (payload['client_id'] !== clientId) throw new Error('issued to another client')
      },
    },
    { jwksCache: new SimpleJwksCache({ fetcher: { fetch: fetchKeys } }) },
  )

const fetchKeys = async (uri: string): Promise<ArrayBuffer> => {
  const answer = await fetch(uri, { signal: AbortSignal.timeout(jwksTimeoutMs) })
  if (!answer.ok) throw new Error(`The keys of the user pool answered ${answer.status}`)
  return answer.arrayBuffer()
}

let known: ReturnType<typeof verifierFor> | undefined

/** The claims of a token that came to a route without an authorizer; nothing where it is not good. */
export const verifiedClaims = async (token: string, trusted: Trusted): Promise<Record<string, unknown> | undefined> => {
  known ??= verifierFor(trusted)
  try {
    return await known.verify(token)
  } catch {
    return undefined
  }
}
