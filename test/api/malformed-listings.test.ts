import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aListing, long } from './client/builders.ts'
import { anAcceptance } from './client/scenes.ts'

// What is refused changes nothing, so that all of these may ask about the same two people and their exchange.
const { awa, listing } = await anAcceptance({ quantity: 3, value: 10 })
const nobody = randomUUID()

describe('a body that is no JSON object', () => {
  it.each([
    ['broken JSON', '{"kind": "offer",'],
    ['a number that JSON has not', '{"value": NaN}'],
    ['a list', '[]'],
    ['a text', '"offer"'],
    ['null', 'null'],
    ['a number', '7'],
  ])('is refused: %s', async (_, body) => {
    expect((await awa.post('/v1/listings', body)).outcome).toBe('400 invalid_json')
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
    ['a title that nobody sees', { title: '\u200b\u3164' }, 'title'],
    ['half a character', { description: 'A \ud83d' }, 'description'],
    ['a long description', { description: long(4001) }, 'description'],
    ['a description with a control character', { description: 'A\u0000sofa' }, 'description'],
    ['a language that nobody speaks', { language: 'zz' }, 'language'],
    ['a language that is none', { language: 'en_US.UTF-8' }, 'language'],
    ['no place', { place: undefined }, 'place'],
    ['an empty place', { place: {} }, 'place.latitude, place.longitude'],
    ['a place off the Earth', { place: { latitude: 91, longitude: 181 } }, 'place.latitude, place.longitude'],
    ['a place in words', { place: { latitude: '48', longitude: 2 } }, 'place.latitude'],
    ['a place with an address', { place: { latitude: 48, longitude: 2, street: 'Rue' } }, 'place.street'],
    ['a place by no id', { place: { placeId: 'Paris' } }, 'place.placeId'],
    ['a place by the id of no cell', { place: { placeId: '87fffffffffffff' } }, 'place.placeId'],
    ['a place by a cell of another size', { place: { placeId: '851fb467fffffff' } }, 'place.placeId'],
    ['a place by a number', { place: { placeId: 7 } }, 'place.placeId'],
    ['a place by id and more', { place: { placeId: '871fb4662ffffff', street: 'Rue' } }, 'place.street'],
    ['a place by an id and half a point', { place: { placeId: '871fb4662ffffff', latitude: 48 } }, 'place.latitude'],
    ['a list of places', { place: [] }, 'place'],
    ['an unknown field', { price: 3 }, 'price'],
    ['a dangerous field', JSON.parse('{"__proto__": {"value": 1}}'), '__proto__'],
    ['an owner of one’s choice', { owner: nobody, status: 'open' }, 'owner, status'],
    ['two mistakes at once', { value: -1, title: '' }, 'title, value'],
    ['a service in good condition', { subject: 'service', condition: 'good' }, 'condition'],
    ['an object that goes on', { standing: true }, 'standing'],
    ['a remoteness in words', { remote: 'yes' }, 'remote'],
    ['its key in the body', { idempotencyKey: 'once' }, 'idempotencyKey'],
  ])('is refused with %s', async (_, changes, fields) => {
    expect((await awa.post('/v1/listings', aListing(changes))).outcome).toBe(`400 invalid_request: ${fields}`)
  })

  it('is refused with a number beyond all numbers', async () => {
    const body = JSON.stringify(aListing({ value: 7 })).replace(':7', ':1e999')
    expect((await awa.post('/v1/listings', body)).outcome).toBe('400 invalid_request: value')
  })

  it.each([
    ['an empty key', ''],
    ['a long key', long(256)],
    ['a key of two words', 'once more'],
  ])('is refused with %s', async (_, key) => {
    const answer = await awa.post('/v1/listings', aListing(), { headers: { 'idempotency-key': key } })
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
    expect((await awa.patch(`/v1/listings/${listing.id}${query}`, body, { headers })).outcome).toBe(outcome)
  })
})

it('tells what is wrong with each field, in the reader’s language', async () => {
  const wrong = aListing({ value: 101, kind: 'sale' })
  const english = await awa.post('/v1/listings', { ...wrong, kind: 'offer' })
  expect(english.body).toMatchObject({
    type: expect.any(String),
    status: 400,
    code: 'invalid_request',
    errors: [{ field: 'value', rule: 'maximum', detail: 'At most 100.' }],
  })
  const french = await awa.post('/v1/listings', wrong, { headers: { 'accept-language': 'fr-FR, en;q=0.5' } })
  expect(french.headers.get('content-language')).toBe('fr')
  expect(french.body).not.toMatchObject({ title: Object(english.body).title })
})
