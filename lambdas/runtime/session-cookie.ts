import type { Held } from '../../shared/contract/routes.ts'
import { sessionCookie, sessionDays } from '../../shared/contract/session-cookie.ts'
import { Refusal } from '../../shared/errors.ts'
import type { ApiEvent } from './caller.ts'

/** Host-only; to `/auth` alone; by no other site's page, by no script, by no plain connection. */
const attributes = 'Path=/auth; HttpOnly; Secure; SameSite=Strict'

/** What the session cookie of a request holds. */
export const heldBy = ({ cookies = [] }: Pick<ApiEvent, 'cookies'>): Held => {
  const mark = `${sessionCookie}=`
  const found = cookies.find((cookie) => cookie.startsWith(mark))?.slice(mark.length)
  return { refreshToken: found === '' ? undefined : found }
}

/** The cookie that keeps somebody signed in. */
export const keptCookie = (refreshToken: string): string =>
  `${sessionCookie}=${refreshToken}; Max-Age=${sessionDays * 86_400}; ${attributes}`

/** Takes the cookie back. */
export const clearedCookie = `${sessionCookie}=; Max-Age=0; ${attributes}`

/**
 * A second lock beside SameSite, which knows sites and not origins: browsers name the page's origin in every request that
 * is no plain GET. Clients that are no browser name none, and carry no cookie that they were not given.
 * @throws Refusal `not_allowed`
 */
export const checkOrigin = ({ headers }: Pick<ApiEvent, 'headers'>, own: string): void => {
  const { origin } = headers
  if (origin !== undefined && origin !== own) throw new Refusal('not_allowed')
}
