import type { IncomingMessage } from 'node:http'
import type { CorsModel } from '../assembly/model.ts'

type Headers = Record<string, string>

const originFits = (pattern: string, origin: string): boolean =>
  pattern === '*' ||
  pattern === origin ||
  ((pattern === 'http://*' || pattern === 'https://*') && origin.startsWith(pattern.slice(0, -1)))

const allowedOrigin = (cors: CorsModel, incoming: IncomingMessage): string | undefined => {
  const { origin } = incoming.headers
  if (origin === undefined || !cors.origins.some((pattern) => originFits(pattern, origin))) return undefined
  return cors.origins.includes('*') && !cors.credentials ? '*' : origin
}

/** Whether the gateway answers the request itself, as it does every preflight once CORS is configured. */
export const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined

/** The headers that CORS adds to an answer; an origin that is not allowed gets none. */
export const corsHeaders = (cors: CorsModel, incoming: IncomingMessage): Headers => {
  const origin = allowedOrigin(cors, incoming)
  if (origin === undefined) return {}
  return {
    'access-control-allow-origin': origin,
    ...(origin !== '*' && { vary: 'Origin' }),
    ...(cors.credentials && { 'access-control-allow-credentials': 'true' }),
    ...(cors.exposed.length > 0 && { 'access-control-expose-headers': cors.exposed.join(',') }),
  }
}

/** The headers of the answer to a preflight. */
export const preflightHeaders = (cors: CorsModel, incoming: IncomingMessage): Headers => {
  const headers = corsHeaders(cors, incoming)
  if (Object.keys(headers).length === 0) return {}
  const requested = incoming.headers['access-control-request-headers'] ?? ''
  return {
    ...headers,
    'access-control-allow-methods': cors.methods.includes('*')
      ? 'GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS'
      : cors.methods.join(','),
    'access-control-allow-headers': cors.headers.includes('*') ? requested : cors.headers.join(','),
    ...(cors.maxAgeSeconds !== undefined && { 'access-control-max-age': String(cors.maxAgeSeconds) }),
  }
}
