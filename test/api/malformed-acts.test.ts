import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Method } from './client/ask.ts'
import { aListing, inDays, long, times } from './client/builders.ts'
import { anAcceptance } from './client/scenes.ts'

// What is refused changes nothing, so that all of these may ask about the same two people and their exchange.
const { awa, ben, listing, exchange } = await anAcceptance({ quantity: 3, value: 10 })
const nobody = randomUUID()

describe('an act', () => {
  it.each<[string, Method, string, object | undefined, string]>([
    ['a request without words', 'POST', '/v1/exchanges', { listingId: nobody }, 'message'],
    ['a request for no listing', 'POST', '/v1/exchanges', { listingId: '42', message: 'Hello!' }, 'listingId'],
    ['a request of long words', 'POST', '/v1/exchanges', { listingId: nobody, message: long(1001) }, 'message'],
    ['a cancellation without a reason', 'POST', `/v1/exchanges/${exchange.id}/cancel`, undefined, 'reason'],
    ['an unknown reason', 'POST', `/v1/exchanges/${exchange.id}/cancel`, { reason: 'bored' }, 'reason'],
    ['another reason without a text', 'POST', `/v1/exchanges/${exchange.id}/cancel`, { reason: 'other' }, 'text'],
    ['an exchange named twice', 'POST', `/v1/exchanges/${exchange.id}/accept`, { id: nobody }, 'id'],
    ['a field where none is', 'POST', `/v1/exchanges/${exchange.id}/decline`, { reason: 'no' }, 'reason'],
    ['a code of five digits', 'POST', `/v1/exchanges/${exchange.id}/confirm`, { code: '12345' }, 'code'],
    ['a code that is a number', 'POST', `/v1/exchanges/${exchange.id}/confirm`, { code: 123456 }, 'code'],
    ['a dispute without words', 'POST', `/v1/exchanges/${exchange.id}/dispute`, {}, 'text'],
    ['an empty message', 'POST', `/v1/exchanges/${exchange.id}/messages`, {}, 'text'],
    ['a text and a phrase', 'POST', `/v1/exchanges/${exchange.id}/messages`, { text: 'Yes', phraseId: 'yes' }, 'text'],
    ['an unknown phrase', 'POST', `/v1/exchanges/${exchange.id}/messages`, { phraseId: 'buy' }, 'phraseId'],
    ['a long message', 'POST', `/v1/exchanges/${exchange.id}/messages`, { text: long(2001) }, 'text'],
    ['empty thanks', 'POST', `/v1/exchanges/${exchange.id}/thanks`, {}, 'badges'],
    ['an unknown badge', 'POST', `/v1/exchanges/${exchange.id}/thanks`, { badges: ['rich'] }, 'badges.0'],
    ['too many badges', 'POST', `/v1/exchanges/${exchange.id}/thanks`, { badges: times(9, () => 'kind') }, 'badges'],
    [
      'an appointment at no time',
      'PUT',
      `/v1/exchanges/${exchange.id}/appointment`,
      { at: 'soon', place: 'Here' },
      'at',
    ],
    [
      'an appointment in the past',
      'PUT',
      `/v1/exchanges/${exchange.id}/appointment`,
      { at: inDays(-1), place: 'Here' },
      'at',
    ],
    [
      'an appointment in years',
      'PUT',
      `/v1/exchanges/${exchange.id}/appointment`,
      { at: inDays(400), place: 'Here' },
      'at',
    ],
    ['an appointment nowhere', 'PUT', `/v1/exchanges/${exchange.id}/appointment`, { at: inDays(1) }, 'place'],
    [
      'an appointment behind an unsafe link',
      'PUT',
      `/v1/exchanges/${exchange.id}/appointment`,
      { at: inDays(1), remoteLink: 'javascript:alert(1)' },
      'remoteLink',
    ],
    ['an empty name', 'PATCH', '/v1/me', { displayName: '' }, 'displayName'],
    ['a long name', 'PATCH', '/v1/me', { displayName: long(61) }, 'displayName'],
    ['eleven languages', 'PATCH', '/v1/me', { languages: times(11, () => 'fr') }, 'languages'],
    ['a language that is none', 'PATCH', '/v1/me', { languages: ['fr', '!!'] }, 'languages.1'],
    ['more Digos', 'PATCH', '/v1/me', { balance: 1000 }, 'balance'],
    ['a block of no member', 'PUT', '/v1/me/blocks/42', undefined, 'memberId'],
  ])('is refused: %s', async (_, method, path, body, fields) => {
    expect((await ben.send(method, path, body)).outcome).toBe(`400 invalid_request: ${fields}`)
  })

  it('is refused: a block of oneself', async () => {
    expect((await ben.put(`/v1/me/blocks/${ben.id}`)).outcome).toBe('400 invalid_request: memberId')
  })

  it.each<[string, Method, string, object | undefined]>([
    ['a request for what is not there', 'POST', '/v1/exchanges', { listingId: nobody, message: 'Hello!' }],
    ['a listing', 'GET', `/v1/listings/${nobody}`, undefined],
    ['a quote', 'GET', `/v1/listings/${nobody}/quote`, undefined],
    ['an exchange', 'GET', `/v1/exchanges/${nobody}`, undefined],
    ['a conversation', 'GET', `/v1/exchanges/${nobody}/messages`, undefined],
    ['a member', 'GET', `/v1/members/${nobody}`, undefined],
    ['a block', 'PUT', `/v1/me/blocks/${nobody}`, undefined],
    ['a notice', 'PUT', `/v1/me/notifications/${nobody}/read`, undefined],
  ])('meets a 404 where there is nothing: %s', async (_, method, path, body) => {
    expect((await ben.send(method, path, body)).outcome).toBe('404 not_found')
  })
})

describe('the envelope of a request', () => {
  it.each([
    ['text/plain', '415 unsupported_media_type'],
    ['application/x-www-form-urlencoded', '415 unsupported_media_type'],
    ['multipart/form-data; boundary=x', '415 unsupported_media_type'],
    ['application/json; charset=utf-8', '201'],
    ['application/merge-patch+json', '201'],
  ])('of type %s gets %s', async (type, outcome) => {
    expect((await awa.post('/v1/listings', aListing(), { headers: { 'content-type': type } })).outcome).toBe(outcome)
  })

  it('may not be too large', async () => {
    const body = aListing({ description: long(70_000) })
    expect((await awa.post('/v1/listings', body)).outcome).toBe('413 too_large')
  })

  it('may be absent where nothing is needed', async () => {
    const { outcome } = await ben.patch('/v1/me')
    expect(outcome).toBe('200')
  })

  it.each<[Method, string]>([
    ['GET', '/'],
    ['GET', '/v1'],
    ['GET', '/v2/me'],
    ['GET', '/v1/wallet'],
    ['POST', '/v1/me'],
    ['DELETE', `/v1/exchanges/${exchange.id}`],
    ['PUT', `/v1/listings/${listing.id}`],
    ['POST', `/v1/exchanges/${exchange.id}/finish`],
    ['GET', `/v1/listings/${listing.id}/`],
  ])('meets a problem where there is no such address: %s %s', async (method, path) => {
    const answer = await ben.send(method, path)
    expect(answer.outcome).toMatch(/^404 no_such_route$|^405 method_not_allowed$/)
  })
})

it('changes nothing with all of this', async () => {
  expect(await ben.sees(exchange)).toMatchObject({ status: 'accepted', unread: 0, price: 10 })
  expect(await ben.digos()).toEqual({ balance: 50, held: 10, available: 40 })
  expect(await awa.get(`/v1/listings/${listing.id}`)).toMatchObject({ body: { version: 1, value: 10, left: 2 } })
})
