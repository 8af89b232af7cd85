import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import { listenOn } from '../laptop/listen-on.ts'
import type { Listening } from '../laptop/listen-on.ts'
import { pageHeaders } from './html.ts'
import { landingPage } from './landing-page.ts'
import type { Places } from './landing-page.ts'
import { referencePage, startScript } from './reference-page.ts'

export type WebOptions = { readonly port: number; readonly places: Places }

const swaggerFolder = (): string => path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

const swaggerFiles: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
}

const send = (response: ServerResponse, type: string, body: string | Buffer): void => {
  response.writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff' }).end(body)
}

/** The API's own description, with this machine's API as the server to try it on. */
const describeApi = async (api: string): Promise<string> => {
  const answer = await fetch(`${api}/openapi.json`)
  if (!answer.ok) throw new Error(`The API answers ${answer.status} to /openapi.json.`)
  const description: unknown = await answer.json()
  return JSON.stringify({ ...Object(description), servers: [{ url: api }] })
}

const serve = async ({ places }: WebOptions, pathname: string, response: ServerResponse): Promise<void> => {
  if (pathname === '/') return void response.writeHead(200, pageHeaders).end(landingPage(places))
  if (pathname === '/reference') {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
      `connect-src 'self' ${places.api} ${places.cognito ?? ''}; base-uri 'none'; form-action 'none'`
    return void response.writeHead(200, { ...pageHeaders, 'content-security-policy': policy }).end(referencePage())
  }
  if (pathname === '/reference/start.js') return send(response, 'text/javascript; charset=utf-8', startScript)
  if (pathname === '/openapi.json') return send(response, 'application/json', await describeApi(places.api))
  const name = pathname.replace('/reference/', '')
  const type = swaggerFiles[name]
  if (type !== undefined) return send(response, type, await readFile(path.join(swaggerFolder(), name)))
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing here.')
}

/** Serves the start page and the reference of the API; every byte comes from this machine. */
export const startWeb = (options: WebOptions): Promise<Listening> => {
  const server = createServer((incoming, response) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://localhost')
    serve(options, pathname, response).catch((error: unknown) => {
      response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error))
    })
  })
  return listenOn(server, options.port)
}
