import type { ServerResponse } from 'node:http'
import * as z from 'zod'
import { laptopAccount } from '../assembly/physical-ids.ts'
import { searches } from '../places/answer-search.ts'
import type { AwsRequest } from './aws-request.ts'
import { isRefused } from './is-refused.ts'
import { refuse } from './refusal.ts'

/** Where each operation is, and the action that IAM knows it by. */
const routes: readonly [pattern: RegExp, action: string][] = [
  [/^POST \/places\/v0\/indexes\/([^/]+)\/search\/suggestions$/, 'SearchPlaceIndexForSuggestions'],
  [/^POST \/places\/v0\/indexes\/([^/]+)\/search\/position$/, 'SearchPlaceIndexForPosition'],
  [/^GET \/places\/v0\/indexes\/([^/]+)\/places\/([^/]+)$/, 'GetPlace'],
]

const routed = ({ incoming }: AwsRequest) => {
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost')
  for (const [pattern, action] of routes) {
    const [, index, placeId = ''] = pattern.exec(`${incoming.method} ${pathname}`) ?? []
    if (index === undefined) continue
    const language = searchParams.get('language') ?? 'en'
    return { action, index: decodeURIComponent(index), placeId: decodeURIComponent(placeId), language }
  }
  return undefined
}

const notFound = { status: 404, code: 'ResourceNotFoundException', message: 'There is no such place index or place.' }

/** Amazon Location's place indexes: those of the assembly, each over the one table of the laptop. */
export const findPlaces = async (request: AwsRequest, response: ServerResponse): Promise<void> => {
  const { region, body, model, backends } = request
  const route = routed(request)
  const search = searches[route?.action ?? '']
  if (route === undefined || search === undefined)
    return refuse(response, {
      status: 404,
      code: 'UnknownOperationException',
      message: 'The laptop only finds places.',
    })
  const resource = `arn:aws:geo:${region}:${laptopAccount}:place-index/${route.index}`
  const call = { action: `geo:${route.action}`, resource, context: { 'aws:RequestedRegion': [region] } }
  if (isRefused(request, [call], response)) return
  if (!model.placeIndexes.some(({ arn }) => arn === resource)) return refuse(response, notFound)
  try {
    const asked: unknown = body.length > 0 ? JSON.parse(body.toString('utf8')) : {}
    const answer = await search(backends.places, { body: asked, placeId: route.placeId, language: route.language })
    if (answer === undefined) return refuse(response, notFound)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    refuse(response, { status: 400, code: 'ValidationException', message: error.message })
  }
}
