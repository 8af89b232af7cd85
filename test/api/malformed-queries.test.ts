import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { anAcceptance } from './client/scenes.ts'

// What is refused changes nothing, so that all of these may ask about the same two people and their exchange.
const { awa, ben, listing, exchange } = await anAcceptance({ quantity: 3, value: 10 })
const nobody = randomUUID()

describe('an address or a query', () => {
  it.each([
    ['/v1/listings/42', 'id'],
    ['/v1/listings/%00', 'id'],
    ['/v1/listings/%E0%A4%A', 'id'],
    ['/v1/exchanges/not-a-uuid', 'id'],
    [`/v1/members/${'1'.repeat(500)}`, 'id'],
    [`/v1/listings/${listing.id}/quote?quantity=0`, 'quantity'],
    [`/v1/listings/${listing.id}/quote?quantity=1e3`, 'quantity'],
    [`/v1/listings/${listing.id}/quote?quantity=1&quantity=2`, 'quantity'],
    [`/v1/listings/${listing.id}?id=${nobody}`, 'id'],
    ['/v1/listings?latitude=91&longitude=2', 'latitude'],
    ['/v1/listings?latitude=NaN&longitude=2', 'latitude'],
    ['/v1/listings?latitude=48', 'longitude'],
    ['/v1/listings?radiusKm=0', 'radiusKm'],
    ['/v1/listings?radiusKm=201', 'radiusKm'],
    ['/v1/listings?sort=cheapest', 'sort'],
    ['/v1/listings?remote=yes', 'remote'],
    ['/v1/listings?kind=', 'kind'],
    ['/v1/listings?kind=offer&kind=need', 'kind'],
    ['/v1/listings?cheap=1&near=2', 'cheap, near'],
    ['/v1/me/exchanges?role=owner', 'role'],
    ['/v1/me/exchanges?status=open', 'status'],
    ['/v1/me?balance=1000', 'balance'],
    ['/v1/country?country=GR', 'country'],
  ])('is refused: %s', async (path, fields) => {
    expect((await awa.get(path)).outcome).toBe(`400 invalid_request: ${fields}`)
  })

  const lists = ['/v1/listings', '/v1/me/entries', '/v1/me/listings', '/v1/me/exchanges', '/v1/me/notifications']
  const limits = ['0', '101', '-1', '1.5', '1e1', 'all', '', '1e999', '9'.repeat(30)]
  const both = [...lists, `/v1/exchanges/${exchange.id}/messages`].flatMap((path) =>
    limits.map((limit) => [path, limit]),
  )
  it.each(both)('is refused: %s?limit=%s', async (path = '', limit = '') => {
    expect((await awa.get(`${path}?limit=${limit}`)).outcome).toBe('400 invalid_request: limit')
  })

  const cursors = [
    'garbage',
    '%00',
    Buffer.from('["x",{}]').toString('base64url'),
    Buffer.from('null').toString('base64url'),
  ]
  const cursored = [...lists, `/v1/exchanges/${exchange.id}/messages`].flatMap((path) =>
    cursors.map((cursor) => [path, cursor]),
  )
  it.each(cursored)('is refused: %s?cursor=%s', async (path = '', cursor = '') => {
    expect((await awa.get(`${path}?cursor=${cursor}`)).outcome).toBe('400 invalid_cursor')
  })

  it('is refused with a cursor of another list, of other filters, or of somebody else', async () => {
    for (let count = 0; count < 2; count += 1) await awa.lists()
    const { body } = await awa.get('/v1/me/listings?limit=1')
    const cursor = encodeURIComponent(String(Object(body).cursor))
    for (const path of ['/v1/me/entries', '/v1/me/exchanges', '/v1/me/notifications', '/v1/listings'])
      expect((await awa.get(`${path}?cursor=${cursor}`)).outcome).toBe('400 invalid_cursor')
    expect((await ben.get(`/v1/me/listings?cursor=${cursor}`)).outcome).toBe('400 invalid_cursor')
    expect((await awa.get(`/v1/me/listings?cursor=${cursor}`)).outcome).toBe('200')
  })
})
