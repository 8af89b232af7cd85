import { client } from '../../../../shared/contract/client.ts'
import { firstCalls } from '../../../../shared/contract/first-calls.ts'
import { ApiProblem } from '../../../../shared/contract/api-problem.ts'
import { storeOf, useStore } from '../store.ts'
import { claimsOf } from './claims.ts'

/** Who uses the app. `starting` until the cookie of the last visit has been tried. */
export type Session =
  | { status: 'starting' }
  | { status: 'visitor' }
  | { status: 'member'; member: string; groups: readonly string[] }

/** What a sign-in or a renewal brings. The refresh token stays in a cookie that no script can read. */
export type Token = { accessToken: string; expiresAt: string }

/** The member who was signed in on this device last, so that a visitor's app does not ask for a session in vain. */
export const memberKey = 'indigo.member'
/** Stands for a sign-out of which the API was not told yet. */
export const unfinishedKey = 'indigo.sign-out'
const earlyMs = 60_000

export const session = storeOf<Session>({ status: 'starting' })
export const useSession = (): Session => useStore(session)

declare global {
  interface Window {
    /** The answer to a renewal that `first-paint.js` asked for before the app was here; undefined where none came. */
    indigoRenewal?: Promise<Response | undefined>
  }
}

/** Takes what was asked for early, once. */
const early: typeof fetch = async (input, init) => {
  const asked = window.indigoRenewal
  delete window.indigoRenewal
  return (await asked) ?? fetch(input, init)
}

/** The calls of `/auth` that need no token. */
const authApi = client({ origin: location.origin, fetch: early }, firstCalls)

let token: Token | undefined
let renewing: Promise<void> | undefined

const isFresh = (): boolean => token !== undefined && Date.parse(token.expiresAt) - earlyMs > Date.now()

/** Begins or goes on with a member's session. */
export const begin = (given: Token): void => {
  token = given
  const { sub, groups } = claimsOf(given.accessToken)
  localStorage.setItem(memberKey, sub)
  localStorage.removeItem(unfinishedKey)
  session.set({ status: 'member', member: sub, groups })
}

/** Ends the session on this page; the cookie is the caller's business. */
export const end = (): void => {
  token = undefined
  localStorage.removeItem(memberKey)
  session.set({ status: 'visitor' })
}

const renew = async (): Promise<void> => {
  try {
    begin(await authApi.renewSession())
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) end()
    else throw error
  }
}

/** One renewal at a time, over all tabs: each one turns the cookie. */
const renewOnce = (): Promise<void> => {
  renewing ??= navigator.locks.request('indigo.session', renew).finally(() => {
    renewing = undefined
  })
  return renewing
}

/** The access token of the moment, renewed a minute before its end; undefined for a visitor. */
export const accessToken = async (): Promise<string | undefined> => {
  if (session.get().status === 'visitor') return undefined
  if (!isFresh()) await renewOnce()
  return token?.accessToken
}

/** Takes up the session of the last visit. Without a network one stays who one was, and reads what was kept. */
export const resume = async (): Promise<void> => {
  const member = localStorage.getItem(memberKey)
  if (member === null) {
    session.set({ status: 'visitor' })
    if (localStorage.getItem(unfinishedKey) !== null) await (await import('./sign-out.ts')).finishSignOut()
    return
  }
  session.set({ status: 'member', member, groups: [] })
  await renewOnce().catch(() => undefined)
}
