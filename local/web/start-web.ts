import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BucketModel, DistributionModel } from '../assembly/model.ts'
import { listenOn } from '../laptop/listen-on.ts'
import type { Listening } from '../laptop/listen-on.ts'
import { edges } from './edge.ts'
import type { Edge } from './edge.ts'
import type { Places } from './landing-page.ts'
import { laptopPages } from './laptop-pages.ts'
import { localPolicy } from './local-policy.ts'
import { serveFiles } from './serve-files.ts'
import { toApi } from './to-api.ts'

export type WebOptions = {
  readonly port: number
  readonly places: Places
  /** What CloudFront does; without it there are only the laptop's own pages and the photos. */
  readonly distribution: DistributionModel | undefined
  readonly buckets: readonly BucketModel[]
  /** Where pages send photos to. */
  readonly awsOrigin: string
  /** The built web app. */
  readonly folder: string | undefined
  /** Answers for `/media/…`: members' photos. */
  readonly media: (incoming: IncomingMessage, response: ServerResponse) => void
}

const plain = { 'content-type': 'text/plain; charset=utf-8' }

/** What the edge does with a request, by where its origin is: the bucket behind all other paths is the web app's. */
const originsOf = ({ distribution, places, folder, media }: WebOptions) => {
  const files = serveFiles(folder)
  const api = toApi(new URL(places.api))
  const filesOrigin = distribution?.behaviours.find(({ pattern }) => pattern === '*')?.origin
  return (edge: Edge, incoming: IncomingMessage, response: ServerResponse): void => {
    const { origin } = edge.behaviour
    if (origin.includes('.execute-api.')) return api(edge, incoming, response)
    if (origin === filesOrigin) return files(edge, incoming, response)
    for (const [name, value] of Object.entries(edge.headers(200, {}))) response.setHeader(name, value)
    media(incoming, response)
  }
}

const handlerOf = (options: WebOptions) => {
  const { distribution, buckets, awsOrigin } = options
  const find = edges(distribution?.behaviours ?? [], ({ headers }) => {
    const policy = headers['content-security-policy']
    return {
      ...headers,
      ...(policy !== undefined && { 'content-security-policy': localPolicy(policy, buckets, awsOrigin) }),
    }
  })
  const toOrigin = originsOf(options)
  const pages = laptopPages(options.places)
  return async (pathname: string, incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const page = pages(pathname)
    if (page !== undefined) return page(response)
    const edge = find(pathname)
    if (edge === undefined) {
      if (pathname.startsWith('/media/')) return options.media(incoming, response)
      return void response.writeHead(404, plain).end('There is nothing here.')
    }
    if (!edge.behaviour.methods.includes(incoming.method ?? 'GET'))
      return void response.writeHead(403, plain).end('CloudFront takes no such requests here.')
    toOrigin(edge, incoming, response)
  }
}

/** Another name of this machine is another origin, where signing in would be refused; other hosts are none of ours. */
const isElsewhere = ({ headers, socket }: IncomingMessage, response: ServerResponse, path: string): boolean => {
  const own = `127.0.0.1:${socket.localPort}`
  if (headers.host === own) return false
  if (headers.host === `localhost:${socket.localPort}`)
    response.writeHead(302, { location: `http://${own}${path}` }).end()
  else response.writeHead(421, plain).end('This machine only.')
  return true
}

/** Serves the web app's address as the distribution of the assembly says, and the laptop's own pages beside it. */
export const startWeb = (options: WebOptions): Promise<Listening> => {
  const handle = handlerOf(options)
  const server = createServer((incoming, response) => {
    const path = incoming.url ?? '/'
    if (isElsewhere(incoming, response, path)) return
    handle(new URL(path, 'http://localhost').pathname, incoming, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else response.writeHead(502, plain).end(String(error))
    })
  })
  return listenOn(server, options.port)
}
