import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import { pathNames, type Route } from '../../shared/contract/routes.ts'
import { ask } from './client/ask.ts'
import { aListing, inDays } from './client/builders.ts'
import { join } from './client/people.ts'
import type { Person } from './client/person.ts'
import { anAcceptance } from './client/scenes.ts'

const { api } = inject('local')

type Named<T> = { [Module in keyof T]: { [Name in keyof T[Module]]: Case } }

/** A call that would be right if the caller were: what it sends, and what it gets if the thing belongs to others. */
type Case = {
  query?: string
  body?: object
  headers?: Record<string, string>
  stranger: string
  /** What a visitor gets where an operation is open; 200 without it. */
  nobody?: string
}

const own: Case = { stranger: '200' }
const hidden: Case = { stranger: '404 not_found' }
const visible: Case = { stranger: '403 not_allowed' }

/** What everybody gets, signed in or not. */
const open = (outcome: string, body?: object): Case => ({
  stranger: outcome,
  nobody: outcome,
  ...(body !== undefined && { body }),
})
const username = `${randomUUID()}@people.example`
const code = '123456'
const password = 'a long enough password'
const session = 'x'.repeat(40)
const proof = { userIdForSrp: randomUUID(), secretBlock: 'bm8=', signature: 'bm8=', timestamp: 'now' }

/** Every operation of the contract: one that is added without a line here does not compile. */
const cases: Named<typeof contract> = {
  country: { readCountry: own, readOpenApi: own },
  auth: {
    signUp: open('400 password_too_weak', { username, password: 'short', language: 'fr' }),
    sendSignUpCode: open('200', { username }),
    confirmSignUp: open('409 code_expired', { username, code }),
    startSignIn: open('200', { username, srpA: 'ab'.repeat(384) }),
    proveSignIn: open('401 no_session', proof),
    proveSecondFactor: open('401 no_session', { username, session, code }),
    renewSession: open('401 no_session'),
    endSession: open('204'),
    sendPasswordCode: open('200', { username }),
    setPassword: open('409 wrong_code', { username, code, password }),
    readTotp: own,
    startTotp: own,
    proveTotp: { body: { code: 'abc' }, stranger: '400 invalid_request: code' },
    removeTotp: { stranger: '204' },
  },
  me: {
    readMe: own,
    changeMe: { body: {}, stranger: '200' },
    exportMe: own,
    leave: { stranger: '202' },
    listEntries: own,
    listMyListings: own,
    listMyExchanges: own,
    listNotices: own,
    readNotice: hidden,
    readNotices: { body: { until: randomUUID() }, ...hidden },
    listBlocks: own,
    block: hidden,
    unblock: { stranger: '204' },
  },
  members: { readMember: hidden },
  listings: {
    createListing: { body: aListing(), stranger: '201' },
    browseListings: own,
    readListing: own,
    changeListing: { body: { value: 1 }, headers: { 'if-match': '"1"' }, ...visible },
    closeListing: visible,
    renewListing: visible,
    listAskers: visible,
    quoteListing: own,
  },
  photos: {
    addPhoto: { body: { contentType: 'image/png', length: 100 }, ...visible },
    listPhotos: visible,
    removePhoto: visible,
  },
  exchanges: {
    requestExchange: { body: { listingId: randomUUID(), message: 'Hello!' }, ...hidden },
    readExchange: hidden,
    acceptExchange: hidden,
    declineExchange: hidden,
    withdrawExchange: hidden,
    handOverExchange: hidden,
    confirmExchange: { body: { code: '123456' }, ...hidden },
    cancelExchange: { body: { reason: 'unsafe' }, ...hidden },
    disputeExchange: { body: { text: 'It is mine.' }, ...hidden },
    replyToClaim: { body: { text: 'I came.' }, ...hidden },
    thank: { body: { badges: ['kind'] }, ...hidden },
    listMessages: hidden,
    postMessage: { body: { text: 'Hello!' }, ...hidden },
    readMessages: hidden,
    appoint: { body: { at: inDays(1), place: 'The square' }, ...hidden },
  },
  moderation: { resolveDispute: { body: { outcome: 'completed', reason: 'So it is.' }, ...visible } },
  operator: { startAudit: visible, readAudit: visible },
  places: { findPlaces: { query: '?q=Paris', ...own } },
}

type Operation = { name: string; route: Route } & Case

const operations: Operation[] = Object.entries(contract).flatMap(([module, routes]) =>
  Object.entries<Route>(routes).map(([name, route]) => ({
    name,
    route,
    ...(Object(cases)[module][name] satisfies unknown),
  })),
)

let stranger: Person
let ids: { listings: string; exchanges: string }

beforeAll(async () => {
  const { listing, exchange } = await anAcceptance({ quantity: 2 })
  ids = { listings: listing.id, exchanges: exchange.id }
  stranger = await join('stranger')
})

/** The path with ids of others’ things where there are such, and of nothing elsewhere. */
const pathOf = ({ path }: Route): string => {
  const owned = path.startsWith('/v1/listings') ? ids.listings : ids.exchanges
  const isOwned = /^\/v1\/(?:listings|exchanges)\//.test(path)
  const valueOf = (name: string): string => {
    if (name === 'photoId') return 'q3Zk_0aB'
    return name === 'id' && isOwned ? owned : randomUUID()
  }
  return pathNames(path).reduce((filled, name) => filled.replace(`{${name}}`, valueOf(name)), path)
}

const call = ({ route, query = '', body, headers }: Operation, token?: string) =>
  ask(api, { method: route.method, path: pathOf(route) + query, token, body, ...(headers && { headers }) })

const isOpen = ({ route }: Operation): boolean => route.allow.includes('anyone')
const isForGroups = ({ route }: Operation): boolean => !route.allow.some((who) => who === 'anyone' || who === 'member')

describe('nobody', () => {
  it.each(operations.filter(isOpen))('may call $name', async (operation) => {
    expect((await call(operation)).outcome).toBe(operation.nobody ?? '200')
  })

  it.each(operations.filter((one) => !isOpen(one)))('may not call $name', async (operation) => {
    expect((await call(operation)).outcome).toBe('401')
  })
})

describe('a member whom it does not concern', () => {
  it.each(operations)('gets $stranger from $name', async (operation) => {
    // Who leaves is refused from then on.
    const { token } = operation.name === 'leave' ? await join('leaver') : stranger
    expect((await call(operation, token)).outcome).toBe(operation.stranger)
  })
})

describe('a group that an operation is not for', () => {
  it.each(operations.filter(isForGroups))('may not call $name', async (operation) => {
    const groups = ['associations', 'moderators', 'operators'].filter(
      (group) => !operation.route.allow.some((who) => who === group),
    )
    const outsider = await join('outsider', { groups })
    expect((await call(operation, outsider.token)).outcome).toBe('403 not_allowed')
  })
})
