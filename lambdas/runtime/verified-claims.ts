import { JwtRsaVerifier } from 'aws-jwt-verify'
import { SimpleJwksCache } from 'aws-jwt-verify/jwk'
import { Refusal } from '../../shared/errors.ts'
import { environment } from './environment.ts'

const jwksTimeoutMs = 3_000

const verifier = () =>
  JwtRsaVerifier.create(
    {
      issuer: environment.issuer(),
      audience: null,
      jwksUri: `${environment.issuer()}/.well-known/jwks.json`,
      customJwtCheck: ({ payload }) => {
        if (payload['client_id'] !== environment.userPoolClientId()) throw new Error('issued to another client')
      },
    },
    { jwksCache: new SimpleJwksCache({ fetcher: { fetch: fetchKeys } }) },
  )

const fetchKeys = async (uri: string): Promise<ArrayBuffer> => {
  const answer = await fetch(uri, { signal: AbortSignal.timeout(jwksTimeoutMs) })
  if (!answer.ok) throw new Error(`The keys of the user pool answered ${answer.status}`)
  return answer.arrayBuffer()
}

let known: ReturnType<typeof verifier> | undefined

/** The claims of a token that came to a route without an authorizer. @throws Refusal `unauthenticated` */
export const verifiedClaims = async (token: string | undefined): Promise<Record<string, unknown>> => {
  if (token === undefined) throw new Refusal('unauthenticated')
  known ??= verifier()
  try {
    return await known.verify(token)
  } catch {
    throw new Refusal('unauthenticated')
  }
}
