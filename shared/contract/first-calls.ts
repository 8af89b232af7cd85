// Written by `npm run openapi` from the contract.
import type { Calls } from './operations.ts'

/** Where the operations are of what the first page asks for: all that a client needs of the contract at run time. */
export const firstCalls = {
  readCountry: { method: 'GET', path: '/v1/country' },
  renewSession: { method: 'POST', path: '/auth/session/renewal', session: 'renews' },
  readTotp: { method: 'GET', path: '/auth/totp' },
  readMe: { method: 'GET', path: '/v1/me' },
  listNotices: { method: 'GET', path: '/v1/me/notifications', headers: { language: 'Accept-Language' } },
  listBlocks: { method: 'GET', path: '/v1/me/blocks' },
  readMember: { method: 'GET', path: '/v1/members/{id}' },
  browseListings: { method: 'GET', path: '/v1/listings', headers: { language: 'Accept-Language' } },
  findPlaces: { method: 'GET', path: '/v1/places', headers: { language: 'Accept-Language' } },
} as const satisfies Partial<Calls>
