import { notAuthorized } from './refusal.ts'

const FREE_ATTEMPTS = 5
const LONGEST_LOCK_MS = 15 * 60_000

/** Cognito's lock-out: after five wrong passwords one second, doubling with each further one up to 15 minutes. */
export const passwordAttempts = (nowMs: () => number) => {
  const failures = new Map<string, { count: number; lockedUntil: number }>()
  return {
    check: (username: string): void => {
      if ((failures.get(username)?.lockedUntil ?? 0) > nowMs()) throw notAuthorized('Password attempts exceeded')
    },
    failed: (username: string): void => {
      const count = (failures.get(username)?.count ?? 0) + 1
      const lock = count < FREE_ATTEMPTS ? 0 : Math.min(1000 * 2 ** (count - FREE_ATTEMPTS), LONGEST_LOCK_MS)
      failures.set(username, { count, lockedUntil: nowMs() + lock })
    },
    succeeded: (username: string): void => {
      failures.delete(username)
    },
  }
}
export type PasswordAttempts = ReturnType<typeof passwordAttempts>
