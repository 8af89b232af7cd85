import { describe, expect, it } from 'vitest'
import { aMarket, around, idOf } from '../../../test/browse/a-market.ts'
import { Refusal } from '../../errors.ts'
import { key } from '../keys.ts'
import type { BrowseInput } from './asked.ts'
import { browse } from './browse.ts'

describe('a cursor', () => {
  const said = Array.from({ length: 30 }, (_, minute) => ({ minute }))

  it.each<[string, Partial<BrowseInput>]>([
    ['another radius', { radiusKm: 20 }],
    ['another place', { latitude: 49 }],
    ['another order', { sort: 'newest' }],
    ['a filter', { kind: 'offer' }],
    ['remote listings', { remote: true }],
    ['listings that are not remote', { remote: false }],
  ])('of one list is refused by the list of %s', async (_, change) => {
    const { app } = await aMarket(said)
    const { cursor } = await browse(app, undefined, { ...around, limit: 5 })
    await expect(browse(app, undefined, { ...around, ...change, limit: 5, cursor })).rejects.toMatchObject({
      code: 'invalid_cursor',
    })
  })

  it('is good for another size of page', async () => {
    const { app } = await aMarket(said)
    const first = await browse(app, undefined, { ...around, limit: 5 })
    const second = await browse(app, undefined, { ...around, limit: 50, cursor: first.cursor })
    expect(second.items).toHaveLength(25)
  })
})

describe('half a point', () => {
  it.each([
    ['longitude', { latitude: 48 }],
    ['latitude', { longitude: 2 }],
  ])('is refused for want of the %s', async (field, half) => {
    const { app } = await aMarket([])
    const refused = browse(app, undefined, { ...half, radiusKm: 50, sort: 'nearest', limit: 20 })
    await expect(refused).rejects.toMatchObject({ faults: [{ field, rule: 'together' }] })
  })
})

describe('to a member', () => {
  const [me, blocked, blocker, other] = [idOf('c', 1), idOf('c', 2), idOf('c', 3), idOf('c', 4)]
  const aMarketOfThree = () => aMarket([blocked, blocker, other].map((owner, minute) => ({ owner, minute })))

  it.each(['nearest', 'newest'] as const)('nobody is shown whom a block lies between: %s', async (sort) => {
    const { app, table, calls } = await aMarketOfThree()
    const standing = { ...key.standing(me), blocked: new Set([blocked]), blockedBy: new Set([blocker]) }
    await table.write({ Put: { Item: standing } })
    calls.length = 0
    const { items } = await browse(app, me, { ...around, radiusKm: 1, sort, limit: 20 })
    expect(items.map(({ owner }) => owner)).toEqual([other])
    expect(calls.filter((kind) => kind === 'get')).toHaveLength(1)
    expect((await browse(app, undefined, { ...around, sort, limit: 20 })).items).toHaveLength(3)
  })

  it('who has left nothing is shown', async () => {
    const { app, table } = await aMarketOfThree()
    await table.write({ Put: { Item: { ...key.standing(me), closedAt: '2026-03-02T09:00:00.000Z' } } })
    await expect(browse(app, me, { ...around, limit: 20 })).rejects.toThrow(Refusal)
  })
})
