import { describe, expect, inject, it } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import { Listing } from '../../shared/model/listing.ts'
import { Me } from '../../shared/model/member.ts'
import { read } from './client/answer.ts'
import { ask } from './client/ask.ts'
import { aListing } from './client/builders.ts'
import { join } from './client/people.ts'

const { api } = inject('local')

const find = (query: Record<string, string>, language = 'fr') =>
  ask(api, {
    method: 'GET',
    path: `/v1/places?${new URLSearchParams(query).toString()}`,
    headers: { 'accept-language': language },
  })
const found = async (query: Record<string, string>, language?: string) =>
  (await read(find(query, language), contract.places.findPlaces.output)).items
const names = async (q: string, language?: string) => (await found({ q }, language)).map(({ name }) => name)

describe('by name', () => {
  it.each(['Marseille', 'marseille', 'MARSÈILLE', 'Μασσαλία', 'مارسيليا', 'Марсель'])(
    'a place is found as %s, signed in or not',
    async (q) => {
      expect((await names(q))[0]).toBe('Marseille')
    },
  )

  it('a place is found while its name is typed', async () => {
    for (const q of ['ma', 'mar', 'mars', 'marse']) expect(await names(q)).toContain('Marseille')
  })

  it('a place is named in the reader’s language', async () => {
    expect(await Promise.all(['fr', 'el', 'ar'].map(async (language) => (await names('Paris', language))[0]))).toEqual([
      'Paris',
      'Παρίσι',
      'باريس',
    ])
  })

  it('places of one name are told apart by what they lie in', async () => {
    const saints = await found({ q: 'Saint-Denis' })
    const told = saints.map(({ name, area }) => `${name}, ${area}`)
    expect(new Set(told).size).toBe(told.length)
    expect(told[0]).toBe('Saint-Denis, Paris')
  })

  it('no place of another country is found, and none that does not exist', async () => {
    expect(await found({ q: 'Θεσσαλονίκη' })).toEqual([])
    expect(await found({ q: 'Nowhere at all' })).toEqual([])
  })

  it('the answer may be kept for a while by whoever asked, and by nobody else', async () => {
    const { headers } = await find({ q: 'Lyon' })
    expect(headers.get('cache-control')).toBe('private, max-age=300')
    expect(headers.get('vary')).toContain('accept-language')
    expect((await find({ q: '' })).headers.get('cache-control')).toBe('no-store')
  })
})

describe('by point', () => {
  const home = { latitude: '48.86492', longitude: '2.37134' }

  it('the place is the cell around it, with a name', async () => {
    const [place, ...more] = await found(home)
    expect(place).toMatchObject({ name: 'Paris' })
    expect(more).toEqual([])
  })

  it('the point comes back no more exactly than its cell', async () => {
    const [place] = await found(home)
    const [neighbour] = await found({ latitude: '48.86499', longitude: '2.37199' })
    expect(neighbour).toEqual(place)
    expect(JSON.stringify(place)).not.toMatch(/48\.8649|2\.3713/)
  })
})

describe('a question that is none', () => {
  it.each<[string, Record<string, string>, string]>([
    ['nothing', {}, 'q'],
    ['an empty text', { q: '' }, 'q'],
    ['spaces', { q: '   ' }, 'q'],
    ['a sign that nobody sees', { q: '\u202e' }, 'q'],
    ['a long text', { q: 'x'.repeat(101) }, 'q'],
    ['two lines', { q: 'a\nb' }, 'q'],
    ['a text and a point', { q: 'Lyon', latitude: '45', longitude: '4' }, 'q'],
    ['half a point', { latitude: '45' }, 'longitude'],
    ['the other half', { longitude: '4' }, 'latitude'],
    ['a point off the Earth', { latitude: '91', longitude: '4' }, 'latitude'],
    ['a point in words', { latitude: 'north', longitude: '4' }, 'latitude'],
    ['an unknown field', { q: 'Lyon', country: 'DE' }, 'country'],
  ])('is refused: %s', async (_, query, field) => {
    expect((await find(query)).outcome).toBe(`400 invalid_request: ${field}`)
  })

  it.each(['"', '%', '\\', '😀', '..', '<b>', "'; DROP", '\ud800', '/../x?y#z'])(
    'is answered as any text: %j',
    async (q) => {
      expect((await find({ q })).status).toBe(200)
    },
  )

  it('is refused with a token that nobody accepts', async () => {
    const path = '/v1/places?q=Lyon'
    expect((await ask(api, { method: 'GET', path, token: inject('expiredToken') })).outcome).toBe('401 unauthenticated')
  })
})

describe('what lies at a found place', () => {
  it('lies in its cell: a listing, also after it moved, and a member', async () => {
    const awa = await join('awa')
    const [lyon] = await found({ q: 'Lyon' })
    const [nice] = await found({ q: 'Nice' })
    const inLyon = { placeId: lyon?.placeId }
    const inNice = { placeId: nice?.placeId }
    const listing = await awa.lists({ place: inLyon })
    expect(listing.place).toEqual(lyon?.place)
    const headers = { 'if-match': '"1"' }
    const moved = await read(awa.patch(`/v1/listings/${listing.id}`, { place: inNice }, { headers }), Listing)
    expect(moved.place).toEqual(nice?.place)
    const me = await read(awa.patch('/v1/me', { place: inNice }), Me)
    expect(me.place).toEqual(nice?.place)
  })

  it('is the same once, however often its creation is repeated', async () => {
    const awa = await join('awa')
    const [lyon] = await found({ q: 'Lyon' })
    const body = aListing({ place: { placeId: lyon?.placeId } })
    const headers = { 'idempotency-key': 'once' }
    const [first, second] = [
      await awa.post('/v1/listings', body, { headers }),
      await awa.post('/v1/listings', body, { headers }),
    ]
    expect(second.body).toEqual(first.body)
  })

  it('is refused by the id of no place, naming the field', async () => {
    const awa = await join('awa')
    const listing = await awa.lists()
    const place = { placeId: 'Mjk4ODUwNy8w' }
    const headers = { 'if-match': '"1"' }
    expect((await awa.patch(`/v1/listings/${listing.id}`, { place }, { headers })).outcome).toBe(
      '400 invalid_request: place.placeId',
    )
    expect((await awa.patch('/v1/me', { place })).outcome).toBe('400 invalid_request: place.placeId')
  })
})
