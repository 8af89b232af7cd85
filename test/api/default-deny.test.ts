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
type Case = { body?: object; headers?: Record<string, string>; stranger: string }

const own: Case = { stranger: '200' }
const hidden: Case = { stranger: '404 not_found' }
const visible: Case = { stranger: '403 not_allowed' }

/** Every operation of the contract: one that is added without a line here does not compile. */
const cases: Named<typeof contract> = {
  country: { readCountry: own, readOpenApi: own },
  me: {
    readMe: own,
    changeMe: { body: {}, stranger: '200' },
    listEntries: own,
    listMyListings: own,
    listMyExchanges: own,
    listNotices: own,
    readNotice: hidden,
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
    quoteListing: own,
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
  return pathNames(path).reduce(
    (filled, name) => filled.replace(`{${name}}`, name === 'id' && isOwned ? owned : randomUUID()),
    path,
  )
}

const call = ({ route, body, headers }: Operation, token?: string) =>
  ask(api, { method: route.method, path: pathOf(route), token, body, ...(headers && { headers }) })

const isOpen = ({ route }: Operation): boolean => route.allow.includes('anyone')
const isForGroups = ({ route }: Operation): boolean => !route.allow.some((who) => who === 'anyone' || who === 'member')

describe('nobody', () => {
  it.each(operations.filter(isOpen))('may call $name', async (operation) => {
    expect((await call(operation)).status).toBe(200)
  })

  it.each(operations.filter((one) => !isOpen(one)))('may not call $name', async (operation) => {
    expect((await call(operation)).outcome).toBe('401')
  })
})

describe('a member whom it does not concern', () => {
  it.each(operations)('gets $stranger from $name', async (operation) => {
    expect((await call(operation, stranger.token)).outcome).toBe(operation.stranger)
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
