import * as z from 'zod'
import type { RefusalCode } from '../errors.ts'
import type { Problems } from './openapi-problems.ts'
import type { JsonSchema, Schemas } from './openapi-schemas.ts'
import { type Allowed, placeOf, type Route } from './routes.ts'

const takesBody = ({ method }: Route): boolean => method !== 'GET' && method !== 'DELETE'

const isOpen = ({ allow }: Route): boolean => allow.includes('anyone')

/** The codes that an operation need not declare, because the way in makes them. */
const impliedCodes = (route: Route): RefusalCode[] => [
  'invalid_request',
  'unauthenticated',
  'busy',
  'internal',
  ...(takesBody(route) ? (['invalid_json', 'too_large', 'unsupported_media_type'] as const) : []),
  ...(route.allow.some((who) => who === 'anyone' || who === 'member') ? [] : (['not_allowed'] as const)),
]

const said = { 200: 'Done.', 201: 'Made.', 202: 'Begun.' } as const

/** A version travels as the entity tag too. */
const hasVersion = (output: z.ZodType): boolean => output instanceof z.ZodObject && 'version' in output.shape

const goodResponse = ({ output, status = 200 }: Route, { of }: Schemas) => {
  if (output === null) return { 204: { description: 'Done.' } }
  const etag = { ETag: { description: 'The version, for If-Match.', schema: { type: 'string' } } }
  return {
    [status]: {
      description: said[status],
      ...(hasVersion(output) && { headers: etag }),
      content: { 'application/json': { schema: of(output) } },
    },
  }
}

const parametersOf = (route: Route, { properties = {}, required = [] }: JsonSchema) =>
  Object.entries(properties).flatMap(([name, schema]) => {
    const place = placeOf(route, name)
    if (place === 'body') return []
    return [
      {
        name: (place === 'header' && route.headers?.[name]) || name,
        in: place,
        required: required.includes(name),
        schema,
      },
    ]
  })

const bodyOf = (route: Route, { properties = {}, required = [], ...rest }: JsonSchema) => {
  const isInBody = (name: string) => placeOf(route, name) === 'body'
  const fields = Object.entries(properties).filter(([name]) => isInBody(name))
  if (fields.length === 0) return {}
  const needed = required.filter(isInBody)
  const schema = {
    ...rest,
    properties: Object.fromEntries(fields),
    ...(needed.length > 0 && { required: needed }),
  }
  return { requestBody: { required: needed.length > 0, content: { 'application/json': { schema } } } }
}

const words: Record<Allowed, string> = {
  anyone: 'anyone',
  member: 'members',
  moderators: 'moderators',
  operators: 'operators',
}

/** What operations share. */
export type Collected = { schemas: Schemas; problems: Problems }

/** One operation of the document. */
export const operationOf = (name: string, tag: string, route: Route, { schemas, problems }: Collected) => {
  const input = schemas.of(route.input)
  const parameters = parametersOf(route, input)
  return {
    operationId: name,
    tags: [tag],
    summary: route.summary,
    description: `For ${route.allow.map((who) => words[who]).join(', ')}.`,
    security: isOpen(route) ? [{}, { bearer: [] }] : [{ bearer: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...bodyOf(route, input),
    responses: { ...goodResponse(route, schemas), ...problems.of([...impliedCodes(route), ...route.errors]) },
  }
}
