import { Agent, request as httpRequest } from 'node:http'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Edge } from './edge.ts'

/** A connection for each request: one that is kept may be closed by the gateway at the moment it is used again. */
const agent = new Agent({ maxSockets: 64 })

const cookiesKept = (sent: string, names: readonly string[] | undefined): string =>
  sent
    .split('; ')
    .filter((cookie) => names === undefined || names.includes(cookie.slice(0, cookie.indexOf('='))))
    .join('; ')

/** What goes on to the API: all that the browser says, of the cookies only the behaviour's, and the API's own host. */
const headersFor = ({ headers }: IncomingMessage, { behaviour }: Edge, host: string): OutgoingHttpHeaders => {
  const { cookie, connection: _, ...rest } = headers
  const kept = cookie === undefined ? '' : cookiesKept(cookie, behaviour.cookies)
  return { ...rest, host, ...(kept !== '' && { cookie: kept }) }
}

/** Single headers as the edge's functions see them; those that may come twice, as cookies, go by them. */
const textsOf = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )

const listsOf = (headers: IncomingMessage['headers']): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => Array.isArray(value)))

/** Passes requests on to the API as CloudFront does, and its answers back with the edge's headers. */
export const toApi =
  (api: URL) =>
  (edge: Edge, incoming: IncomingMessage, response: ServerResponse): void => {
    const headers = headersFor(incoming, edge, api.host)
    const options = {
      agent,
      hostname: api.hostname,
      port: api.port,
      method: incoming.method,
      path: incoming.url,
      headers,
    }
    const outgoing = httpRequest(options, (answer) => {
      const { statusCode: status = 502 } = answer
      const { connection: _, 'keep-alive': __, ...answered } = answer.headers
      response.writeHead(status, { ...edge.headers(status, textsOf(answered)), ...listsOf(answered) })
      answer.pipe(response)
    })
    outgoing.on('error', () => {
      if (response.headersSent) response.destroy()
      else response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' }).end('The API does not answer.')
    })
    response.on('close', () => outgoing.destroy())
    incoming.pipe(outgoing)
  }
