import { inject } from 'vitest'
import * as z from 'zod'
import { sessionCookie } from '../../../shared/contract/session-cookie.ts'
import type { Local } from '../../../local/laptop/local-file.ts'
import { Message } from '../../../local/mail/message.ts'
import { type Answer, read } from './answer.ts'
import { ask, type Method } from './ask.ts'
import { proveAtAuth } from './srp.ts'

const Messages = z.object({ items: z.array(Message) })
const SignedIn = z.looseObject({ status: z.literal('signed_in'), accessToken: z.string() })

/** The attributes of the session cookie that an answer sets, its value first; nothing where it sets none. */
export const cookieOf = ({ headers }: Answer): string | undefined =>
  headers.getSetCookie().find((cookie) => cookie.startsWith(`${sessionCookie}=`))

/** What a browser sends back of such a cookie. */
const jar = (cookie: string | undefined): Record<string, string> => ({ cookie: cookie?.split(';')[0] ?? '' })

/** Somebody who comes to sign up or in, with nothing but an address and a password. */
export const aVisitor = (username: string, password: string, local: Local = inject('local')) => {
  const send = (method: Method, path: string, body?: object, headers: Record<string, string> = {}) =>
    ask(local.api, { method, path, body, headers })
  const newest = async () => {
    const answer = await fetch(`${local.mail}/messages?to=${encodeURIComponent(username)}`)
    const [message] = Messages.parse(await answer.json()).items
    return message
  }
  const signUp = (more: object = {}) => send('POST', '/auth/sign-up', { username, password, language: 'fr', ...more })
  const confirm = async () =>
    send('POST', '/auth/sign-up/confirmation', { username, code: (await newest())?.code ?? '' })
  const signIn = (with_ = password) => proveAtAuth(local.api, username, with_)
  return {
    username,
    send,
    newest,
    signUp,
    confirm,
    signIn,
    /** Signs in, and must succeed: the token, and the cookie as it was set. */
    signsIn: async (with_ = password) => {
      const answer = await signIn(with_)
      const { accessToken } = await read(Promise.resolve(answer), SignedIn)
      return { token: accessToken, cookie: cookieOf(answer) }
    },
    joins: async () => {
      await signUp()
      await confirm()
    },
    renew: (cookie: string | undefined, headers: Record<string, string> = {}) =>
      send('POST', '/auth/session/renewal', undefined, { ...jar(cookie), ...headers }),
    leave: (cookie: string | undefined, headers: Record<string, string> = {}) =>
      send('DELETE', '/auth/session', undefined, { ...jar(cookie), ...headers }),
  }
}
