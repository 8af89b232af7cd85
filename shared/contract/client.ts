import { problemOf } from './api-problem.ts'
import type { Calls, OperationName, OperationOf, ReceivedOf, SentOf } from './operations.ts'
import { placeOf, type Route } from './routes.ts'

export type ClientOptions = {
  /** Where the API is, e.g. `http://127.0.0.1:4000`. */
  origin: string
  /** The access token of the moment; undefined for a visitor. */
  token?: () => Promise<string | undefined> | string | undefined
  /** The reader's languages, as Accept-Language has them. */
  language?: () => string
  fetch?: typeof fetch
}

type CallOptions = { signal?: AbortSignal }

type ArgumentsOf<R extends Route> =
  Record<string, never> extends SentOf<R>
    ? [input?: SentOf<R>, options?: CallOptions]
    : [input: SentOf<R>, options?: CallOptions]

/**
 * A function for each operation of the contract, or for some of them.
 * @throws ApiProblem when the API refuses or fails · what `fetch` throws when it cannot be reached
 */
export type Client<Some extends OperationName = OperationName> = {
  [Name in Some]: (...given: ArgumentsOf<OperationOf<Name>>) => Promise<ReceivedOf<OperationOf<Name>>>
}

type Call = Pick<Route, 'method' | 'headers' | 'session' | 'contentType'> & { path: string }
type Input = Readonly<Record<string, unknown>>

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const urlOf = (origin: string, { path, ...call }: Call, input: Input): URL => {
  const filled = path.replace(/\{(\w+)\}/g, (_braces, name: string) => encodeURIComponent(textOf(input[name])))
  const url = new URL(filled, origin)
  for (const [name, value] of Object.entries(input)) {
    if (value !== undefined && placeOf({ ...call, path }, name) === 'query') url.searchParams.set(name, textOf(value))
  }
  return url
}

const bodyOf = (call: Call, input: Input): string | undefined => {
  const fields = Object.entries(input).filter(([name, value]) => value !== undefined && placeOf(call, name) === 'body')
  return fields.length > 0 ? JSON.stringify(Object.fromEntries(fields)) : undefined
}

const headersOf = async (options: ClientOptions, call: Call, input: Input): Promise<Headers> => {
  const headers = new Headers({ accept: 'application/json, application/problem+json' })
  // To renew a token needs none, and must not wait for one.
  const token = call.session ? undefined : await options.token?.()
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
  if (options.language) headers.set('accept-language', options.language())
  for (const [name, header] of Object.entries(call.headers ?? {})) {
    if (input[name] !== undefined) headers.set(header, textOf(input[name]))
  }
  return headers
}

const send = async (options: ClientOptions, call: Call, input: Input, signal?: AbortSignal): Promise<unknown> => {
  const headers = await headersOf(options, call, input)
  const body = bodyOf(call, input)
  if (body !== undefined) headers.set('content-type', 'application/json')
  const response = await (options.fetch ?? fetch)(urlOf(options.origin, call, input), {
    method: call.method,
    headers,
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
  })
  if (!response.ok) throw await problemOf(response)
  if (response.status === 204) return undefined
  return call.contentType === undefined ? response.json() : response.blob()
}

/**
 * Speaks to the API of a country, by the names of the contract: `client({ origin }, calls).acceptExchange({ id })`.
 * @param calls which operations: `firstCalls`, `calls`, `associationCalls`, `staffCalls`, or several of them put together
 */
export const client = <Some extends OperationName>(options: ClientOptions, calls: Pick<Calls, Some>): Client<Some> => {
  const functions = Object.entries<Call>(calls).map(([name, call]) => [
    name,
    (input: Input = {}, { signal }: CallOptions = {}) => send(options, call, input, signal),
  ])
  return Object.fromEntries(functions)
}
