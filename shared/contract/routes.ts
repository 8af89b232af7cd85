import type * as z from 'zod'
import type { RefusalCode } from '../errors.ts'

/** Who may call an operation: everybody, any member, or the members of a Cognito group. */
export type Allowed = 'anyone' | 'member' | 'moderators' | 'operators'

/** What an operation does with the cookie that keeps somebody signed in: sets it, replaces it, or takes it back. */
export type SessionUse = 'begins' | 'renews' | 'ends'

/** One operation of the API, declared once: gateway, router, document, client and tests derive from it. */
export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: `/v1/${string}` | `/auth/${string}` | '/openapi.json'
  summary: string
  allow: readonly [Allowed, ...Allowed[]]
  /** One flat object. Names in `path` come from the path, names in `headers` from headers, the rest from query or body. */
  input: z.ZodObject
  /** Inputs that travel in a header: the input's name and the header's. */
  headers?: Readonly<Record<string, string>>
  /** Null where there is nothing to say (204). */
  output: z.ZodType | null
  status?: 200 | 201 | 202
  /** What the answer is, where it is a file and not JSON; its output is then `FileContent`. */
  contentType?: 'application/pdf' | 'text/calendar; charset=utf-8' | 'text/csv; charset=utf-8'
  /** How long the reader's own device may keep the answer; not at all, without it. */
  keptSeconds?: number
  /** How large a body may be, where larger than 64 KB. */
  bodyBytesMost?: number
  errors: readonly RefusalCode[]
  /** Absent where the session cookie plays no part. Such an operation takes no bearer token, and no call from a page of another origin. */
  session?: SessionUse
  /** Whether the handler gets the access token itself, to act with it at Cognito. */
  handsOnToken?: true
}

export type Routes = Record<string, Route>

/** Declares the operations of a module, keeping their exact types. */
export const routes = <const R extends Routes>(declared: R): R => declared

/** Who calls, as the token says. */
export type Caller = { id: string; groups: readonly string[] }

export type InputOf<R extends Route> = z.output<R['input']>
export type OutputOf<R extends Route> = R['output'] extends z.ZodType ? z.input<R['output']> : void
/** What the session cookie holds; only Cognito knows what it means. */
export type Held = { refreshToken: string | undefined }

/** An answer, and what the session cookie is to hold from now on; without it the cookie stays as it is. */
export type Keeping<T> = { answer: T; refreshToken?: string | undefined }

export type CallerOf<R extends Route> = R extends { session: SessionUse }
  ? Held
  : R extends { handsOnToken: true }
    ? Caller & { token: string }
    : 'anyone' extends R['allow'][number]
      ? Caller | undefined
      : Caller
/** What a handler gives back. */
export type ResultOf<R extends Route> = R extends { session: 'begins' | 'renews' } ? Keeping<OutputOf<R>> : OutputOf<R>

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
