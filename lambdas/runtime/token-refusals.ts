import type { Meanings } from './cognito.ts'

/** What Cognito refuses to the holder of an access token: one that was revoked meanwhile is no longer good. */
export const tokenRefusals: Meanings = {
  ConcurrentModificationException: 'busy',
  NotAuthorizedException: 'unauthenticated',
  UserNotFoundException: 'unauthenticated',
}
