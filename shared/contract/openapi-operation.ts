import * as z from 'zod'
import type { RefusalCode } from '../errors.ts'
import type { Problems } from './openapi-problems.ts'
import type { JsonSchema, Schemas } from './openapi-schemas.ts'
import { type Allowed, placeOf, type Route, type SessionUse } from './routes.ts'

const takesBody = ({ method }: Route): boolean => method !== 'GET' && method !== 'DELETE'

const isOpen = ({ allow }: Route): boolean => allow.includes('anyone')

/** The codes that an operation need not declare, because the way in makes them. */
const impliedCodes = (route: Route): RefusalCode[] => [
  'invalid_request',
  'unauthenticated',
  'busy',
  'internal',
  ...(takesBody(route) ? (['invalid_json', 'too_large', 'unsupported_media_type'] as const) : []),
  ...(route.session ? (['not_allowed'] as const) : []),
  ...(route.allow.some((who) => who === 'anyone' || who === 'member') ? [] : (['not_allowed'] as const)),
]

const said = { 200: 'Done.', 201: 'Made.', 202: 'Begun.' } as const

/** A version travels as the entity tag too. */
const hasVersion = (output: z.ZodType): boolean => output instanceof z.ZodObject && 'version' in output.shape

const cookieWords: Record<SessionUse, string> = {
  begins: 'The session cookie, once somebody is signed in.',
  renews: 'The session cookie, replaced.',
  ends: 'The session cookie, taken back.',
}

const contentOf = (output: z.ZodType, contentType: Route['contentType'], { of }: Schemas) => {
  if (contentType === undefined) return { 'application/json': { schema: of(output) } }
  const schema = { type: 'string', ...(contentType === 'application/pdf' && { format: 'binary' }) }
  return { [contentType]: { schema } }
}

const goodResponse = ({ output, session, contentType, status = 200 }: Route, schemas: Schemas) => {
  const kept = session && { 'Set-Cookie': { description: cookieWords[session], schema: { type: 'string' } } }
  if (output === null) return { 204: { description: 'Done.', ...(kept && { headers: kept }) } }
  const etag = hasVersion(output) && { ETag: { description: 'The version, for If-Match.', schema: { type: 'string' } } }
  return {
    [status]: {
      description: said[status],
      ...((kept || etag) && { headers: { ...kept, ...etag } }),
      content: contentOf(output, contentType, schemas),
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

const bearer = { bearer: [] }
const cookie = { session: [] }

/** Which of the ways in an operation takes. */
const securityOf = (route: Route): Record<string, string[]>[] => {
  if (route.session === 'begins') return [{}]
  if (route.session) return [cookie]
  return isOpen(route) ? [{}, bearer] : [bearer]
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
    security: securityOf(route),
    ...(parameters.length > 0 && { parameters }),
    ...bodyOf(route, input),
    responses: { ...goodResponse(route, schemas), ...problems.of([...impliedCodes(route), ...route.errors]) },
  }
}
