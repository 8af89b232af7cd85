import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pageHeaders } from './html.ts'
import { landingPage } from './landing-page.ts'
import type { Places } from './landing-page.ts'
import { referencePage, startScript } from './reference-page.ts'

const swaggerFolder = (): string => path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

const swaggerFiles: Readonly<Record<string, string>> = {
  '/reference/swagger-ui.css': 'text/css; charset=utf-8',
  '/reference/swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
}

const send = (response: ServerResponse, type: string, body: string | Buffer): void => {
  response.writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff' }).end(body)
}

/** The API's own description, with this machine's API as the server to try it on. */
const describeApi = async (api: string): Promise<string> => {
  const answer = await fetch(`${api}/openapi.json`)
  if (!answer.ok) throw new Error(`The API answers ${answer.status} to /openapi.json.`)
  const description: unknown = await answer.json()
  return JSON.stringify({ ...Object(description), servers: [{ url: '/' }] })
}

const reference = (response: ServerResponse): void => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
    "connect-src 'self'; base-uri 'none'; form-action 'none'"
  response.writeHead(200, { ...pageHeaders, 'content-security-policy': policy }).end(referencePage())
}

type Page = (response: ServerResponse) => void | Promise<void>

/** What the laptop has beside the web app: where everything is, and the reference of the API. Nothing for other paths. */
export const laptopPages = (places: Places): ((pathname: string) => Page | undefined) => {
  const pages: Readonly<Record<string, Page>> = {
    '/laptop': (response) => void response.writeHead(200, pageHeaders).end(landingPage(places)),
    '/reference': reference,
    '/reference/start.js': (response) => send(response, 'text/javascript; charset=utf-8', startScript),
    '/reference/openapi.json': async (response) => send(response, 'application/json', await describeApi(places.api)),
  }
  return (pathname) => {
    if (Object.hasOwn(pages, pathname)) return pages[pathname]
    const type = Object.hasOwn(swaggerFiles, pathname) ? swaggerFiles[pathname] : undefined
    if (type === undefined) return undefined
    return async (response) => send(response, type, await readFile(path.join(swaggerFolder(), path.basename(pathname))))
  }
}
