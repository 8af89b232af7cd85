import * as z from 'zod'
import { placeOf, type Route } from '../../shared/contract/routes.ts'
import { type FieldFault, Refusal } from '../../shared/errors.ts'
import type { ApiEvent } from './caller.ts'
import { faultsOf } from './faults.ts'

type Raw = Record<string, unknown>

const usualBytesMost = 65_536

const innerType = (schema: z.ZodType): z.ZodType => {
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    const inner = schema.unwrap()
    return inner instanceof z.ZodType ? innerType(inner) : schema
  }
  return schema
}

/** Path, query and header carry texts: numbers and truth values are read from them where the schema wants such. */
const readText = (schema: z.ZodType | undefined, text: string): unknown => {
  const type = schema && innerType(schema)
  if (type instanceof z.ZodNumber) return /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : text
  if (type instanceof z.ZodBoolean && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

const bodyText = (event: ApiEvent): string =>
  event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : (event.body ?? '')

/** The JSON object in the body; an absent body is an empty one. @throws Refusal `too_large`, `unsupported_media_type`, `invalid_json` */
const readBody = (event: ApiEvent, bytesMost: number): Raw => {
  const text = bodyText(event)
  if (text.trim() === '') return {}
  if (Buffer.byteLength(text) > bytesMost) throw new Refusal('too_large', { bytesMost })
  const type = event.headers['content-type'] ?? 'application/json'
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) throw new Refusal('unsupported_media_type')
  const parsed = parseJson(text)
  if (!isObject(parsed)) throw new Refusal('invalid_json')
  return parsed
}

/** By hand: zod's record passes over `__proto__`, which is to be refused like any unknown field. */
const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('invalid_json')
  }
}

/** What travels outside of the body, each input from where it belongs. */
const readOutside = (route: Route, event: ApiEvent): Raw => {
  const raw: Raw = {}
  const shape: Record<string, z.ZodType> = route.input.shape
  for (const [name, schema] of Object.entries(shape)) {
    const place = placeOf(route, name)
    const text =
      place === 'path'
        ? event.pathParameters?.[name]
        : place === 'header'
          ? event.headers[(route.headers?.[name] ?? '').toLowerCase()]
          : place === 'query'
            ? event.queryStringParameters?.[name]
            : undefined
    if (text !== undefined) raw[name] = readText(schema, text)
  }
  return raw
}

/** Names that a client sent where they do not belong: unknown ones, and ones that travel in the path or a header. */
const misplaced = (route: Route, sent: Raw, place: 'query' | 'body'): string[] =>
  Object.keys(sent).filter((name) => !Object.hasOwn(route.input.shape, name) || placeOf(route, name) !== place)

/**
 * The input of an operation from path, headers, and query or body.
 * @throws Refusal `invalid_request` naming each field and what is allowed
 */
export const readInput = (route: Route, event: ApiEvent): unknown => {
  const takesBody = route.method !== 'GET' && route.method !== 'DELETE'
  const body = takesBody ? readBody(event, route.bodyBytesMost ?? usualBytesMost) : {}
  const strangers = [...misplaced(route, event.queryStringParameters ?? {}, 'query'), ...misplaced(route, body, 'body')]
  const own = Object.entries(body).filter(([name]) => !strangers.includes(name))
  const read = route.input.safeParse(
    { ...Object.fromEntries(own), ...readOutside(route, event) },
    { reportInput: true },
  )
  const unknown = strangers.map((field): FieldFault => ({ field, rule: 'unknown' }))
  if (read.success && unknown.length === 0) return read.data
  throw new Refusal('invalid_request', {}, [...unknown, ...(read.success ? [] : faultsOf(read.error, route))])
}
