import type * as z from 'zod'
import type { RefusalCode } from '../errors.ts'

/** Who may call an operation: everybody, any member, or the members of a Cognito group. */
export type Allowed = 'anyone' | 'member' | 'moderators' | 'operators'

/** One operation of the API, declared once: gateway, router, document, client and tests derive from it. */
export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: `/v1/${string}` | '/openapi.json'
  summary: string
  allow: readonly [Allowed, ...Allowed[]]
  /** One flat object. Names in `path` come from the path, names in `headers` from headers, the rest from query or body. */
  input: z.ZodObject
  /** Inputs that travel in a header: the input's name and the header's. */
  headers?: Readonly<Record<string, string>>
  /** Null where there is nothing to say (204). */
  output: z.ZodType | null
  status?: 200 | 201 | 202
  errors: readonly RefusalCode[]
}

export type Routes = Record<string, Route>

/** Declares the operations of a module, keeping their exact types. */
export const routes = <const R extends Routes>(declared: R): R => declared

/** Who calls, as the token says. */
export type Caller = { id: string; groups: readonly string[] }

export type InputOf<R extends Route> = z.output<R['input']>
export type OutputOf<R extends Route> = R['output'] extends z.ZodType ? z.input<R['output']> : void
export type CallerOf<R extends Route> = 'anyone' extends R['allow'][number] ? Caller | undefined : Caller

/** The names that stand in braces in a path. */
export const pathNames = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')

/** Where each input of a route travels. */
export const placeOf = (
  { method, path, headers }: Pick<Route, 'method' | 'headers'> & { path: string },
  name: string,
): 'path' | 'header' | 'query' | 'body' => {
  if (path.includes(`{${name}}`)) return 'path'
  if (headers && name in headers) return 'header'
  return method === 'GET' || method === 'DELETE' ? 'query' : 'body'
}
