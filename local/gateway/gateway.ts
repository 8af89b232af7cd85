import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApiModel, Model, RouteModel, ThrottleModel } from '../assembly/model.ts'
import type { FunctionHost } from '../functions/function-host.ts'
import { listenOn } from '../laptop/listen-on.ts'
import type { Listening } from '../laptop/listen-on.ts'
import { readBody } from '../laptop/read-body.ts'
import { mayInvoke } from '../roles/may-invoke.ts'
import { buildEvent } from './build-event.ts'
import type { Authorized } from './build-event.ts'
import { corsHeaders, isPreflight, preflightHeaders } from './cors.ts'
import { routeMatcher } from './match-route.ts'
import type { Match } from './match-route.ts'
import { gatewayAnswer, readAnswer } from './read-answer.ts'
import type { HttpAnswer } from './read-answer.ts'
import { tokenBucket } from './throttle.ts'
import { tokenVerifier } from './verify-token.ts'
import type { KeysOf } from './verify-token.ts'

export type GatewayOptions = {
  readonly port: number
  readonly api: ApiModel
  readonly permissions: Model['permissions']
  readonly functions: () => FunctionHost
  readonly keysOf: KeysOf
  /** Off in load tests, which are to measure something else. */
  readonly isThrottled: boolean
}

const bodyBytesMax = 10 * 1024 * 1024
/** What Lambda takes as an event. */
const eventBytesMax = 6 * 1024 * 1024
const headerBytesMax = 10_240

type Exchange = { readonly incoming: IncomingMessage; readonly rawPath: string; readonly rawQuery: string }

const bearer = /^(?:bearer\s+)?(\S+)$/i

const unauthorized = (description?: string): HttpAnswer =>
  gatewayAnswer(401, 'Unauthorized', {
    'www-authenticate':
      description === undefined ? 'Bearer' : `Bearer error="invalid_token" error_description="${description}"`,
  })

const inTime = async (answer: Promise<HttpAnswer>, timeoutMs: number): Promise<HttpAnswer> => {
  const { promise, resolve } = Promise.withResolvers<HttpAnswer>()
  const timer = setTimeout(() => resolve(gatewayAnswer(503, 'Service Unavailable')), timeoutMs)
  try {
    return await Promise.race([answer, promise])
  } finally {
    clearTimeout(timer)
  }
}

const handlerOf = (options: GatewayOptions) => {
  const { api, permissions, functions, keysOf, isThrottled } = options
  const match = routeMatcher(api.routes)
  const verify = tokenVerifier(keysOf)
  const bucketOf = (limits: ThrottleModel | undefined): (() => boolean) =>
    isThrottled && limits !== undefined ? tokenBucket(limits.ratePerSecond, limits.burst) : () => true
  const takeShared = bucketOf(api.throttle)
  const takeOwn = new Map(
    api.routes.flatMap((route) => (route.throttle ? [[route, bucketOf(route.throttle)] as const] : [])),
  )
  const invocable = new Set(api.routes.filter((route) => mayInvoke(permissions, api, route)))

  const authorize = async (
    route: RouteModel,
    incoming: IncomingMessage,
  ): Promise<Authorized | HttpAnswer | undefined> => {
    if (route.authorizer === undefined) return undefined
    const [, token] = bearer.exec(incoming.headers.authorization ?? '') ?? []
    if (token === undefined) return unauthorized()
    const verdict = await verify(token, route.authorizer, route.scopes)
    if ('claims' in verdict) return verdict
    if (verdict.refused === 'unauthorized') return unauthorized(verdict.reason)
    const challenge = `Bearer scope="${route.scopes.join(' ')}" error="insufficient_scope"`
    return gatewayAnswer(403, 'Forbidden', { 'www-authenticate': challenge })
  }
  const integrate = async (found: Match, exchange: Exchange, requestId: string, authorized: Authorized | undefined) => {
    const body = await readBody(exchange.incoming, bodyBytesMax)
    if (body === undefined) return gatewayAnswer(413, 'Request Entity Too Large', { connection: 'close' })
    const event = JSON.stringify(
      buildEvent({ api, ...exchange, match: found, body, authorized, now: new Date() }, requestId),
    )
    if (event.length > eventBytesMax) return gatewayAnswer(413, 'Request Entity Too Large')
    if (!invocable.has(found.route)) return gatewayAnswer(500, 'Internal Server Error')
    return inTime(functions().invoke(found.route.functionArn, event).then(readAnswer), found.route.timeoutMs)
  }
  return async (incoming: IncomingMessage, requestId: string): Promise<HttpAnswer> => {
    const [rawPath = '/', ...query] = (incoming.url ?? '/').split('?')
    if (api.cors !== undefined && isPreflight(incoming))
      return { status: 204, headers: preflightHeaders(api.cors, incoming), cookies: [], body: Buffer.alloc(0) }
    const found = match(incoming.method ?? 'GET', rawPath)
    const takeToken = (found && takeOwn.get(found.route)) ?? takeShared
    if (!takeToken()) return gatewayAnswer(429, 'Too Many Requests')
    if (found === undefined) return gatewayAnswer(404, 'Not Found')
    const authorized = await authorize(found.route, incoming)
    if (authorized !== undefined && 'status' in authorized) return authorized
    return integrate(found, { incoming, rawPath, rawQuery: query.join('?') }, requestId, authorized)
  }
}

const write = (answer: HttpAnswer, extra: Record<string, string>, response: ServerResponse): void => {
  const { status, headers, cookies, body } = answer
  const bodyless = status === 204 || status === 304
  response.writeHead(status, {
    ...headers,
    ...extra,
    ...(cookies.length > 0 && { 'set-cookie': [...cookies] }),
    ...(!bodyless && { 'content-length': body.length }),
  })
  response.end(bodyless ? undefined : body)
}

/** Runs the HTTP API of the assembly: routes, JWT authorizer, CORS, throttling and limits as API Gateway has them. */
export const startGateway = (options: GatewayOptions): Promise<Listening> => {
  const handle = handlerOf(options)
  const { cors } = options.api
  const server = createServer({ maxHeaderSize: headerBytesMax }, (incoming, response) => {
    const requestId = randomUUID()
    const extra = { 'apigw-requestid': requestId, ...(cors !== undefined && corsHeaders(cors, incoming)) }
    handle(incoming, requestId)
      .catch(() => gatewayAnswer(500, 'Internal Server Error'))
      .then((answer) => write(answer, extra, response))
      .catch(() => response.destroy())
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request'
    const body = JSON.stringify({ message: status.slice(4) })
    if (socket.writable)
      socket.end(
        `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
      )
  })
  return listenOn(server, options.port)
}
