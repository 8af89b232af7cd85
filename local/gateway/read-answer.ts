import type { Answer } from '../functions/environment.ts'

/** What goes back to the client. */
export type HttpAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly cookies: readonly string[]
  readonly body: Buffer
}

const json = { 'content-type': 'application/json' }

/** An answer of the gateway's own. */
export const gatewayAnswer = (status: number, message: string, headers: Record<string, string> = {}): HttpAnswer => ({
  status,
  headers: { ...json, ...headers },
  cookies: [],
  body: Buffer.from(JSON.stringify({ message })),
})

const internalError = gatewayAnswer(500, 'Internal Server Error')

/** Set by the gateway itself; a function's would contradict it. */
const reserved = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding', 'upgrade'])

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

const headersOf = (given: unknown): Record<string, string> => {
  const headers: Record<string, string> = {}
  if (typeof given !== 'object' || given === null) return headers
  for (const [name, value] of Object.entries(given)) {
    if (isScalar(value) && !reserved.has(name.toLowerCase())) headers[name.toLowerCase()] = String(value)
  }
  return headers
}

const structured = (result: object, status: number): HttpAnswer => {
  const body: unknown = Reflect.get(result, 'body') ?? ''
  const cookies: unknown = Reflect.get(result, 'cookies')
  if (!Number.isInteger(status) || status < 200 || status > 599 || !isScalar(body)) return internalError
  const encoding = Reflect.get(result, 'isBase64Encoded') === true ? 'base64' : 'utf8'
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...headersOf(Reflect.get(result, 'headers')) },
    cookies: Array.isArray(cookies) ? cookies.map(String) : [],
    body: Buffer.from(String(body), encoding),
  }
}

/**
 * Reads a function's result as payload format 2.0 says: with a `statusCode` it is a whole response; anything else is itself the
 * body of a 200. A function that failed is an internal error, of which the client learns nothing.
 */
export const readAnswer = (answer: Answer): HttpAnswer => {
  if ('failure' in answer) return internalError
  const result: unknown = JSON.parse(answer.result)
  if (typeof result === 'object' && result !== null && 'statusCode' in result)
    return structured(result, Number(result.statusCode))
  const body = typeof result === 'string' ? result : answer.result
  return { status: 200, headers: json, cookies: [], body: Buffer.from(body) }
}
