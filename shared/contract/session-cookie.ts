/** The cookie that holds the refresh token: it goes to `/auth` alone, and no script can read it. */
export const sessionCookie = 'indigo_session'

/** How long somebody stays signed in; renewing does not prolong it. */
export const sessionDays = 30
