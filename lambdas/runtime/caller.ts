import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { Caller, Route } from '../../shared/contract/routes.ts'
import { Refusal } from '../../shared/errors.ts'
import { environment } from './environment.ts'

type Claims = Record<string, unknown>

/** An event of the HTTP API (payload 2.0), with the claims of the JWT authorizer where the route has one. */
export type ApiEvent = APIGatewayProxyEventV2 & {
  requestContext: { authorizer?: { jwt?: { claims?: Claims } } }
}

const scope = 'aws.cognito.signin.user.admin'

/** The authorizer hands the groups over as the text `[a b]`; a verified token has them as a list. */
const groupsOf = (claim: unknown): string[] => {
  if (Array.isArray(claim)) return claim.map(String)
  return typeof claim === 'string'
    ? claim
        .replace(/^\[|\]$/g, '')
        .split(/[ ,]+/)
        .filter(Boolean)
    : []
}

const callerFrom = (claims: Claims): Caller => {
  const { scope: scopes } = claims
  const isAccess = claims['token_use'] === 'access' && typeof scopes === 'string' && scopes.split(' ').includes(scope)
  if (!isAccess || typeof claims['sub'] !== 'string') throw new Refusal('unauthenticated')
  return { id: claims['sub'], groups: groupsOf(claims['cognito:groups']) }
}

/** The token of a request, if it carries one. */
export const bearerOf = (event: ApiEvent): string | undefined =>
  /^Bearer (\S+)$/i.exec(event.headers['authorization'] ?? '')?.[1]

/** @throws Refusal `unauthenticated` */
const claimsOf = async (token: string | undefined): Promise<Claims> => {
  // The authorizer verifies most tokens: a function starts without what it rarely does itself.
  const { verifiedClaims } = await import('./verified-claims.ts')
  const trusted = { issuer: environment.issuer(), clientId: environment.userPoolClientId() }
  const claims = token === undefined ? undefined : await verifiedClaims(token, trusted)
  if (!claims) throw new Refusal('unauthenticated')
  return claims
}

const isAllowed = (route: Route, caller: Caller): boolean =>
  route.allow.some((who) => who === 'anyone' || who === 'member' || caller.groups.includes(who))

/**
 * Who calls. A route for anyone has no authorizer; a token that comes along is verified here, and a bad one refused.
 * @throws Refusal `unauthenticated`, `not_allowed`
 */
export const callerOf = async (route: Route, event: ApiEvent): Promise<Caller | undefined> => {
  const claims = event.requestContext.authorizer?.jwt?.claims
  if (claims) {
    const caller = callerFrom(claims)
    if (!isAllowed(route, caller)) throw new Refusal('not_allowed')
    return caller
  }
  if (!route.allow.includes('anyone')) throw new Refusal('unauthenticated')
  return event.headers['authorization'] === undefined ? undefined : callerFrom(await claimsOf(bearerOf(event)))
}
