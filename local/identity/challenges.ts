import { randomBytes } from 'node:crypto'
import { notAuthorized } from './refusal.ts'
import type { SrpServer } from './srp.ts'

/** A sign-in that waits for its next step. */
export type Challenge =
  | {
      name: 'PASSWORD_VERIFIER'
      username: string
      srpIdentity: string
      clientPublicHex: string
      server: SrpServer
      verifier: bigint
    }
  | { name: 'SOFTWARE_TOKEN_MFA'; username: string }
  | { name: 'NEW_PASSWORD_REQUIRED'; username: string }

/** A session lasts three minutes (Cognito's default), and there is room for this many at once. */
const LIFETIME_MS = 180_000
const MOST = 10_000

/** Sign-ins between two steps, each under a random handle; they do not survive a restart. */
export const openChallenges = (nowMs: () => number) => {
  const waiting = new Map<string, Challenge & { until: number }>()
  return {
    add: (challenge: Challenge): string => {
      const [oldest] = waiting.keys()
      if (waiting.size >= MOST && oldest !== undefined) waiting.delete(oldest)
      const handle = randomBytes(120).toString('base64')
      waiting.set(handle, { ...challenge, until: nowMs() + LIFETIME_MS })
      return handle
    },
    /** NotAuthorizedException where no sign-in waits for this under this handle, or no longer. */
    find: <N extends Challenge['name']>(name: N, handle: string): Extract<Challenge, { name: N }> => {
      const found = waiting.get(handle)
      if (!found || !isNamed(name, found)) throw notAuthorized('Invalid session for the user.')
      if (found.until <= nowMs()) throw notAuthorized('Invalid session for the user, session is expired.')
      return found
    },
    end: (handle: string): void => {
      waiting.delete(handle)
    },
  }
}

const isNamed = <N extends Challenge['name'], C extends Challenge>(
  name: N,
  challenge: C,
): challenge is Extract<C, { name: N }> => challenge.name === name

export type Challenges = ReturnType<typeof openChallenges>
