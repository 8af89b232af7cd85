import { Agent, request as httpRequest } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

export type Forwarded = {
  readonly target: URL
  readonly incoming: IncomingMessage
  readonly body: Buffer
  /** Headers to set in place of the request's own. */
  readonly replaced?: IncomingHttpHeaders
}

/** Passes a request on and its answer back, unread, over connections that are kept. */
export const forward = ({ target, incoming, body, replaced }: Forwarded, response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const headers = { ...incoming.headers, ...replaced, host: target.host, 'content-length': body.length }
    const { hostname, port } = target
    const outgoing = httpRequest(
      { agent, hostname, port, method: incoming.method, path: incoming.url, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
        answer.on('close', () => resolve())
      },
    )
    outgoing.on('error', () => {
      // The SDK retries a 503; a connection that breaks in the middle of an answer can only be passed on as broken.
      if (response.headersSent) response.destroy()
      else response.writeHead(503, { 'content-length': 0 }).end()
      resolve()
    })
    outgoing.end(body)
  })
