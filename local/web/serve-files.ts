import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Edge } from './edge.ts'
import { html, page, pageHeaders } from './html.ts'
import { staticFiles } from './static-files.ts'

/** What the web app reads at run time, in place of the file that a deployment uploads: the map is the web app's own. */
const configuration = JSON.stringify({ mapStyle: '/map/demo.json' })

const notBuilt = page(
  'Indigo',
  html`<main>
    <h1>The web app is not built</h1>
    <p>What the laptop printed when it started says why. The API runs: <a href="/laptop">where everything is</a>.</p>
  </main>`,
)

const missing = (edge: Edge, pathname: string, response: ServerResponse): void => {
  if (pathname === '/index.html') return void response.writeHead(503, pageHeaders).end(notBuilt)
  const headers = edge.headers(404, { 'content-type': 'text/plain; charset=utf-8' })
  response.writeHead(404, headers).end('There is nothing here.')
}

/** Serves the web app's built files, as CloudFront does from its bucket. */
export const serveFiles = (folder: string | undefined) => {
  const find = folder === undefined ? () => undefined : staticFiles(folder)
  return (edge: Edge, incoming: IncomingMessage, response: ServerResponse): void => {
    const pathname = edge.rewrite(new URL(incoming.url ?? '/', 'http://localhost').pathname)
    if (pathname === '/config.json') {
      response.writeHead(200, edge.headers(200, { 'content-type': 'application/json' })).end(configuration)
      return
    }
    const file = find(pathname, incoming.headers['accept-encoding']?.toString())
    if (file === undefined) return missing(edge, pathname, response)
    const isKnown = incoming.headers['if-none-match'] === file.headers['etag']
    const length = { 'content-length': String(file.bytes.length) }
    response.writeHead(isKnown ? 304 : 200, edge.headers(200, { ...file.headers, ...(!isKnown && length) }))
    response.end(isKnown || incoming.method === 'HEAD' ? undefined : file.bytes)
  }
}
