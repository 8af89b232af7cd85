import { exchanges } from '../../../shared/contract/exchanges.ts'
import { me } from '../../../shared/contract/me.ts'
import { ExchangeView } from '../../../shared/model/exchange.ts'
import { Listing } from '../../../shared/model/listing.ts'
import { Me } from '../../../shared/model/member.ts'
import { type Answer, read } from './answer.ts'
import { ask, type Method } from './ask.ts'
import { aListing } from './builders.ts'

/** Somebody who has signed in, as the API at `origin` knows them. */
type SignedIn = { origin: string; id: string; email: string; token: string }

type With = { headers?: Record<string, string> }
type Identified = { id: string }

const callsOf = ({ origin, token }: SignedIn) => {
  const send = (method: Method, path: string, body?: unknown, { headers }: With = {}): Promise<Answer> =>
    ask(origin, { method, path, token, body, ...(headers && { headers }) })
  return {
    send,
    get: (path: string, more?: With) => send('GET', path, undefined, more),
    post: (path: string, body?: unknown, more?: With) => send('POST', path, body, more),
    put: (path: string, body?: unknown, more?: With) => send('PUT', path, body, more),
    patch: (path: string, body?: unknown, more?: With) => send('PATCH', path, body, more),
    delete: (path: string) => send('DELETE', path),
  }
}

/** What people do with listings and exchanges; each of these must succeed. */
const actsOf = ({ get, post }: ReturnType<typeof callsOf>) => {
  const moves = (move: string) => (exchange: Identified, body?: object) =>
    read(post(`/v1/exchanges/${exchange.id}/${move}`, body), ExchangeView)
  return {
    lists: (listing: object = {}) => read(post('/v1/listings', aListing(listing)), Listing),
    asks: (listing: Identified, more: object = {}) =>
      read(post('/v1/exchanges', { listingId: listing.id, message: 'Hello!', ...more }), ExchangeView),
    sees: (exchange: Identified) => read(get(`/v1/exchanges/${exchange.id}`), ExchangeView),
    accepts: moves('accept'),
    declines: moves('decline'),
    withdraws: moves('withdraw'),
    handsOver: moves('handover'),
    confirms: moves('confirm'),
    cancels: moves('cancel'),
    disputes: moves('dispute'),
    writes: (exchange: Identified, text: string) =>
      read(post(`/v1/exchanges/${exchange.id}/messages`, { text }), exchanges.postMessage.output),
    thanks: (exchange: Identified, words: object) =>
      read(post(`/v1/exchanges/${exchange.id}/thanks`, words), exchanges.thank.output),
  }
}

/** What people look up about themselves. */
const looksOf = ({ get }: ReturnType<typeof callsOf>) => ({
  me: () => read(get('/v1/me'), Me),
  /** The account in whole Digos. */
  digos: async () => {
    const { balance, held, available } = await read(get('/v1/me'), Me)
    return { balance, held, available }
  },
  entries: async (query = '') => (await read(get(`/v1/me/entries${query}`), me.listEntries.output)).items,
  exchanges: async (query = '') => (await read(get(`/v1/me/exchanges${query}`), me.listMyExchanges.output)).items,
  notices: async (headers: Record<string, string> = {}) =>
    (await read(get('/v1/me/notifications?limit=100', { headers }), me.listNotices.output)).items,
  /** The kinds of what one was told, oldest first. */
  news: async () =>
    (await read(get('/v1/me/notifications?limit=100'), me.listNotices.output)).items
      .map(({ kind }) => kind)
      .toReversed(),
})

/** A member as tests speak of them: raw calls, whose answer is looked at, and acts, which must succeed. */
export const personOf = (signedIn: SignedIn) => {
  const calls = callsOf(signedIn)
  return { ...signedIn, ...calls, ...actsOf(calls), ...looksOf(calls) }
}

export type Person = ReturnType<typeof personOf>
