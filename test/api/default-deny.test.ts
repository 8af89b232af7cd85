import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import { pathNames, type Route } from '../../shared/contract/routes.ts'
import { ask } from './client/ask.ts'
import { join } from './client/people.ts'
import type { Person } from './client/person.ts'
import { type Case, rightCalls } from './client/right-calls.ts'
import { publishesEvent, publishesMission } from './client/activities.ts'
import { anAcceptance, aVerifiedAssociation } from './client/scenes.ts'

const { api } = inject('local')

type Operation = { name: string; route: Route } & Case

const operations: Operation[] = Object.entries(contract).flatMap(([module, routes]) =>
  Object.entries<Route>(routes).map(([name, route]) => ({
    name,
    route,
    ...(Object(rightCalls)[module][name] satisfies unknown),
  })),
)

let stranger: Person
let ids: Record<'listings' | 'exchanges' | 'associations' | 'events' | 'missions' | 'shift', string>

beforeAll(async () => {
  const { listing, exchange } = await anAcceptance({ quantity: 2 })
  const { awa, association } = await aVerifiedAssociation()
  const event = await publishesEvent(awa, association)
  const mission = await publishesMission(awa, association)
  ids = {
    listings: listing.id,
    exchanges: exchange.id,
    associations: association.id,
    events: event.id,
    missions: mission.id,
    shift: mission.shifts[0]?.id ?? '',
  }
  stranger = await join('stranger')
})

/** The path with ids of others’ things where there are such, and of nothing elsewhere. */
const pathOf = ({ path }: Route): string => {
  const [, family] = /^\/v1\/(listings|exchanges|associations|events|missions)\//.exec(path) ?? []
  const owned = family === undefined ? undefined : Object(ids)[family]
  const valueOf = (name: string): string => {
    if (name === 'photoId') return 'q3Zk_0aB'
    if (name === 'shiftId') return ids.shift
    if (name === 'secret') return 'x'.repeat(43)
    return name === 'id' && owned !== undefined ? owned : randomUUID()
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
