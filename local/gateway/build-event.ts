import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { laptopAccount } from '../assembly/physical-ids.ts'
import type { ApiModel } from '../assembly/model.ts'
import type { Match } from './match-route.ts'
import type { Claims } from './verify-token.ts'

export type Authorized = { readonly claims: Claims; readonly scopes: readonly string[] }

export type EventInput = {
  readonly api: ApiModel
  readonly incoming: IncomingMessage
  readonly rawPath: string
  readonly rawQuery: string
  readonly match: Match
  readonly body: Buffer
  readonly authorized: Authorized | undefined
  readonly now: Date
}

/** A claim as the authorizer hands it on: a text, and a list as `"[a b]"`. */
const claimText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(claimText).join(' ')}]`
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const claimTexts = (claims: Claims): Record<string, string> =>
  Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, claimText(value)]))

type Headers = { readonly headers: Record<string, string>; readonly cookies: readonly string[] }

const headersOf = ({ rawHeaders, socket }: IncomingMessage, traceId: string): Headers => {
  const headers: Record<string, string> = {}
  const cookies: string[] = []
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase()
    const value = rawHeaders[index + 1] ?? ''
    if (name === 'cookie') cookies.push(...value.split('; '))
    else if (name !== 'connection' && name !== 'transfer-encoding')
      headers[name] = headers[name] === undefined ? value : `${headers[name]},${value}`
  }
  const client = socket.remoteAddress ?? '127.0.0.1'
  headers['x-amzn-trace-id'] = traceId
  headers['x-forwarded-for'] =
    headers['x-forwarded-for'] === undefined ? client : `${headers['x-forwarded-for']}, ${client}`
  headers['x-forwarded-port'] = '443'
  headers['x-forwarded-proto'] = 'https'
  return { headers, cookies }
}

const queryOf = (rawQuery: string): Record<string, string> => {
  const parameters: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(rawQuery))
    parameters[name] = parameters[name] === undefined ? value : `${parameters[name]},${value}`
  return parameters
}

const textTypes = /^(?:text\/|application\/(?:json|javascript|xml|[\w.-]+\+(?:json|xml)))/i

/** Bodies of other types reach the function in base64; forms too. */
const isText = (contentType: string | undefined): boolean => contentType === undefined || textTypes.test(contentType)

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (value: number): string => String(value).padStart(2, '0')

/** Common log format, `09/Mar/2026:09:30:59 +0000`. */
const clf = (at: Date): string =>
  `${two(at.getUTCDate())}/${months[at.getUTCMonth()]}/${at.getUTCFullYear()}:` +
  `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`

const requestContextOf = ({ api, incoming, rawPath, match, authorized, now }: EventInput, requestId: string) => {
  const domainName = `${api.id}.execute-api.${api.region}.amazonaws.com`
  return {
    accountId: laptopAccount,
    apiId: api.id,
    ...(authorized !== undefined && {
      authorizer: {
        jwt: {
          claims: claimTexts(authorized.claims),
          scopes: match.route.scopes.length > 0 ? authorized.scopes : null,
        },
      },
    }),
    domainName,
    domainPrefix: api.id,
    http: {
      method: incoming.method ?? 'GET',
      path: rawPath,
      protocol: `HTTP/${incoming.httpVersion}`,
      sourceIp: incoming.socket.remoteAddress ?? '127.0.0.1',
      userAgent: incoming.headers['user-agent'] ?? '',
    },
    requestId,
    routeKey: match.route.key,
    stage: '$default',
    time: clf(now),
    timeEpoch: now.getTime(),
  }
}

/** The event of payload format 2.0, in which absent parts are left out. */
export const buildEvent = (input: EventInput, requestId: string) => {
  const { incoming, rawPath, rawQuery, match, body } = input
  const { headers, cookies } = headersOf(
    incoming,
    `Root=1-${Math.floor(input.now.getTime() / 1000).toString(16)}-${randomUUID().replaceAll('-', '').slice(0, 24)}`,
  )
  const text = isText(headers['content-type'])
  return {
    version: '2.0',
    routeKey: match.route.key,
    rawPath,
    rawQueryString: rawQuery,
    ...(cookies.length > 0 && { cookies }),
    headers,
    ...(rawQuery !== '' && { queryStringParameters: queryOf(rawQuery) }),
    requestContext: requestContextOf(input, requestId),
    ...(Object.keys(match.pathParameters).length > 0 && { pathParameters: match.pathParameters }),
    ...(body.length > 0 && { body: body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !text,
  }
}
