import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Method } from './client/ask.ts'
import { aListing, inDays, times } from './client/builders.ts'
import type { Person } from './client/person.ts'
import { anAcceptance } from './client/scenes.ts'

// What is refused changes nothing, so that all of these may ask about the same two people and their exchange.
let awa: Person
let ben: Person
let listingId: string
let exchangeId: string

beforeAll(async () => {
  const scene = await anAcceptance({ quantity: 3, value: 10 })
  awa = scene.awa
  ben = scene.ben
  listingId = scene.listing.id
  exchangeId = scene.exchange.id
})

const send = (person: Person, method: Method, path: string, body?: unknown, headers?: Record<string, string>) => {
  const name = method.toLowerCase() as Lowercase<Method>
  return person[name](path.replace('{listing}', listingId).replace('{exchange}', exchangeId), body, { headers: headers ?? {} })
}

const nobody = randomUUID()
const long = (length: number): string => 'x'.repeat(length)

describe('a body that is no JSON object', () => {
  it.each([
    ['broken JSON', '{"kind": "offer",'],
    ['a number that JSON has not', '{"value": NaN}'],
    ['a list', '[]'],
    ['a text', '"offer"'],
    ['null', 'null'],
    ['a number', '7'],
  ])('is refused: %s', async (_, body) => {
    expect((await send(awa, 'POST', '/v1/listings', body)).outcome).toBe('400 invalid_json')
  })
})

describe('a listing', () => {
  it.each<[string, object, string]>([
    ['a value that is text', { value: '40' }, 'value'],
    ['a fraction as value', { value: 1.5 }, 'value'],
    ['a value below zero', { value: -1 }, 'value'],
    ['a value above the country’s', { value: 101 }, 'value'],
    ['a huge value', { value: 1e21 }, 'value'],
    ['no value', { value: null }, 'value'],
    ['a truth as value', { value: true }, 'value'],
    ['no pieces', { quantity: 0 }, 'quantity'],
    ['too many pieces', { quantity: 1001 }, 'quantity'],
    ['half a piece', { quantity: 0.5 }, 'quantity'],
    ['no kind', { kind: undefined }, 'kind'],
    ['an unknown kind', { kind: 'sale' }, 'kind'],
    ['a list as kind', { kind: ['offer'] }, 'kind'],
    ['an unknown category', { category: 'weapons' }, 'category'],
    ['an empty title', { title: '' }, 'title'],
    ['a title of spaces', { title: '   ' }, 'title'],
    ['a long title', { title: long(121) }, 'title'],
    ['a title of two lines', { title: 'A\nsofa' }, 'title'],
    ['a long description', { description: long(4001) }, 'description'],
    ['a description with a control character', { description: 'A\u0000sofa' }, 'description'],
    ['a language that nobody speaks', { language: 'zz' }, 'language'],
    ['a language that is none', { language: 'en_US.UTF-8' }, 'language'],
    ['no place', { place: undefined }, 'place'],
    ['an empty place', { place: {} }, 'place.latitude, place.longitude'],
    ['a place off the Earth', { place: { latitude: 91, longitude: 181 } }, 'place.latitude, place.longitude'],
    ['a place in words', { place: { latitude: '48', longitude: 2 } }, 'place.latitude'],
    ['a place with an address', { place: { latitude: 48, longitude: 2, street: 'Rue' } }, 'place.street'],
    ['an unknown field', { price: 3 }, 'price'],
    ['a dangerous field', JSON.parse('{"__proto__": {"value": 1}}'), '__proto__'],
    ['an owner of one’s choice', { owner: nobody, status: 'open' }, 'owner, status'],
    ['two mistakes at once', { value: -1, title: '' }, 'title, value'],
    ['a service in good condition', { subject: 'service', condition: 'good' }, 'condition'],
    ['an object that goes on', { standing: true }, 'standing'],
    ['a remoteness in words', { remote: 'yes' }, 'remote'],
    ['its key in the body', { idempotencyKey: 'once' }, 'idempotencyKey'],
  ])('is refused with %s', async (_, changes, fields) => {
    expect((await send(awa, 'POST', '/v1/listings', aListing(changes))).outcome).toBe(`400 invalid_request: ${fields}`)
  })

  it('is refused with a number beyond all numbers', async () => {
    const body = JSON.stringify(aListing({ value: 7 })).replace(':7', ':1e999')
    expect((await send(awa, 'POST', '/v1/listings', body)).outcome).toBe('400 invalid_request: value')
  })

  it.each([
    ['an empty key', ''],
    ['a long key', long(256)],
    ['a key of two words', 'once more'],
  ])('is refused with %s', async (_, key) => {
    const answer = await send(awa, 'POST', '/v1/listings', aListing(), { 'idempotency-key': key })
    expect(answer.outcome).toBe('400 invalid_request: Idempotency-Key')
  })

  it.each<[string, string, object, Record<string, string>, string]>([
    ['no version', '', { value: 1 }, {}, '428 version_required'],
    ['an old version', '', { value: 1 }, { 'if-match': '"9"' }, '412 stale_version'],
    ['any version', '', { value: 1 }, { 'if-match': '*' }, '400 invalid_request: If-Match'],
    ['a version in words', '', { value: 1 }, { 'if-match': '"one"' }, '400 invalid_request: If-Match'],
    ['a version in the body', '', { value: 1, ifMatch: '1' }, { 'if-match': '"1"' }, '400 invalid_request: ifMatch'],
    ['its id in the body', '', { id: nobody }, { 'if-match': '"1"' }, '400 invalid_request: id'],
    ['its id in the query', `?id=${nobody}`, {}, { 'if-match': '"1"' }, '400 invalid_request: id'],
    ['fewer pieces than promised', '', { quantity: 1 }, { 'if-match': '"1"' }, '400 invalid_request: quantity'],
    ['another kind', '', { kind: 'need' }, { 'if-match': '"1"' }, '400 invalid_request: kind'],
  ])('is not changed with %s', async (_, query, body, headers, outcome) => {
    expect((await send(awa, 'PATCH', `/v1/listings/{listing}${query}`, body, headers)).outcome).toBe(outcome)
  })
})

describe('an address or a query', () => {
  it.each([
    ['/v1/listings/42', 'id'],
    ['/v1/listings/%00', 'id'],
    ['/v1/listings/%E0%A4%A', 'id'],
    ['/v1/exchanges/not-a-uuid', 'id'],
    [`/v1/members/${'1'.repeat(500)}`, 'id'],
    ['/v1/listings/{listing}/quote?quantity=0', 'quantity'],
    ['/v1/listings/{listing}/quote?quantity=1e3', 'quantity'],
    ['/v1/listings/{listing}/quote?quantity=1&quantity=2', 'quantity'],
    [`/v1/listings/{listing}?id=${nobody}`, 'id'],
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
    expect((await send(awa, 'GET', path)).outcome).toBe(`400 invalid_request: ${fields}`)
  })

  const lists = ['/v1/listings', '/v1/me/entries', '/v1/me/listings', '/v1/me/exchanges', '/v1/me/notifications']
  const limits = ['0', '101', '-1', '1.5', '1e1', 'all', '', '1e999', '9'.repeat(30)]
  const both = [...lists, '/v1/exchanges/{exchange}/messages'].flatMap((path) => limits.map((limit) => [path, limit]))
  it.each(both)('is refused: %s?limit=%s', async (path = '', limit = '') => {
    expect((await send(awa, 'GET', `${path}?limit=${limit}`)).outcome).toBe('400 invalid_request: limit')
  })

  const cursors = ['garbage', '%00', Buffer.from('["x",{}]').toString('base64url'), Buffer.from('null').toString('base64url')]
  const cursored = [...lists, '/v1/exchanges/{exchange}/messages'].flatMap((path) => cursors.map((cursor) => [path, cursor]))
  it.each(cursored)('is refused: %s?cursor=%s', async (path = '', cursor = '') => {
    expect((await send(awa, 'GET', `${path}?cursor=${cursor}`)).outcome).toBe('400 invalid_cursor')
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

describe('an act', () => {
  it.each<[string, Method, string, object | undefined, string]>([
    ['a request without words', 'POST', '/v1/exchanges', { listingId: nobody }, 'message'],
    ['a request for no listing', 'POST', '/v1/exchanges', { listingId: '42', message: 'Hello!' }, 'listingId'],
    ['a request of long words', 'POST', '/v1/exchanges', { listingId: nobody, message: long(1001) }, 'message'],
    ['a cancellation without a reason', 'POST', '/v1/exchanges/{exchange}/cancel', undefined, 'reason'],
    ['an unknown reason', 'POST', '/v1/exchanges/{exchange}/cancel', { reason: 'bored' }, 'reason'],
    ['another reason without a text', 'POST', '/v1/exchanges/{exchange}/cancel', { reason: 'other' }, 'text'],
    ['an exchange named twice', 'POST', '/v1/exchanges/{exchange}/accept', { id: nobody }, 'id'],
    ['a field where none is', 'POST', '/v1/exchanges/{exchange}/decline', { reason: 'no' }, 'reason'],
    ['a code of five digits', 'POST', '/v1/exchanges/{exchange}/confirm', { code: '12345' }, 'code'],
    ['a code that is a number', 'POST', '/v1/exchanges/{exchange}/confirm', { code: 123456 }, 'code'],
    ['a dispute without words', 'POST', '/v1/exchanges/{exchange}/dispute', {}, 'text'],
    ['an empty message', 'POST', '/v1/exchanges/{exchange}/messages', {}, 'text'],
    ['a text and a phrase', 'POST', '/v1/exchanges/{exchange}/messages', { text: 'Yes', phraseId: 'yes' }, 'text'],
    ['an unknown phrase', 'POST', '/v1/exchanges/{exchange}/messages', { phraseId: 'buy' }, 'phraseId'],
    ['a long message', 'POST', '/v1/exchanges/{exchange}/messages', { text: long(2001) }, 'text'],
    ['empty thanks', 'POST', '/v1/exchanges/{exchange}/thanks', {}, 'badges'],
    ['an unknown badge', 'POST', '/v1/exchanges/{exchange}/thanks', { badges: ['rich'] }, 'badges.0'],
    ['too many badges', 'POST', '/v1/exchanges/{exchange}/thanks', { badges: times(9, () => 'kind') }, 'badges'],
    ['an appointment at no time', 'PUT', '/v1/exchanges/{exchange}/appointment', { at: 'soon', place: 'Here' }, 'at'],
    ['an appointment in the past', 'PUT', '/v1/exchanges/{exchange}/appointment', { at: inDays(-1), place: 'Here' }, 'at'],
    ['an appointment in years', 'PUT', '/v1/exchanges/{exchange}/appointment', { at: inDays(400), place: 'Here' }, 'at'],
    ['an appointment nowhere', 'PUT', '/v1/exchanges/{exchange}/appointment', { at: inDays(1) }, 'place'],
    [
      'an appointment behind an unsafe link',
      'PUT',
      '/v1/exchanges/{exchange}/appointment',
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
    expect((await send(ben, method, path, body)).outcome).toBe(`400 invalid_request: ${fields}`)
  })

  it('is refused: a block of oneself', async () => {
    expect((await send(ben, 'PUT', `/v1/me/blocks/${ben.id}`)).outcome).toBe('400 invalid_request: memberId')
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
    expect((await send(ben, method, path, body)).outcome).toBe('404 not_found')
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
    expect((await send(awa, 'POST', '/v1/listings', aListing(), { 'content-type': type })).outcome).toBe(outcome)
  })

  it('may not be too large', async () => {
    const body = aListing({ description: long(70_000) })
    expect((await send(awa, 'POST', '/v1/listings', body)).outcome).toBe('413 too_large')
  })

  it('may be absent where nothing is needed', async () => {
    const { outcome } = await send(ben, 'PATCH', '/v1/me')
    expect(outcome).toBe('200')
  })

  it.each<[Method, string]>([
    ['GET', '/'],
    ['GET', '/v1'],
    ['GET', '/v2/me'],
    ['GET', '/v1/wallet'],
    ['POST', '/v1/me'],
    ['DELETE', '/v1/exchanges/{exchange}'],
    ['PUT', '/v1/listings/{listing}'],
    ['POST', '/v1/exchanges/{exchange}/finish'],
    ['GET', '/v1/listings/{listing}/'],
  ])('meets a problem where there is no such address: %s %s', async (method, path) => {
    const answer = await send(ben, method, path)
    expect(answer.outcome).toMatch(/^404 no_such_route$|^405 method_not_allowed$/)
  })
})

it('tells what is wrong with each field, in the reader’s language', async () => {
  const wrong = aListing({ value: 101, kind: 'sale' })
  const english = await send(awa, 'POST', '/v1/listings', { ...wrong, kind: 'offer' })
  expect(english.body).toMatchObject({
    type: expect.any(String),
    status: 400,
    code: 'invalid_request',
    errors: [{ field: 'value', rule: 'maximum', detail: 'At most 100.' }],
  })
  const french = await send(awa, 'POST', '/v1/listings', wrong, { 'accept-language': 'fr-FR, en;q=0.5' })
  expect(french.headers.get('content-language')).toBe('fr')
  expect(french.body).not.toMatchObject({ title: Object(english.body).title })
})

it('changes nothing with all of this', async () => {
  expect(await ben.sees({ id: exchangeId })).toMatchObject({ status: 'accepted', unread: 0, price: 10 })
  expect(await ben.digos()).toEqual({ balance: 50, held: 10, available: 40 })
  expect(await awa.get(`/v1/listings/${listingId}`)).toMatchObject({ body: { version: 1, value: 10, left: 2 } })
})
