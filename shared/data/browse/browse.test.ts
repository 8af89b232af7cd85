import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCountry } from '../../../test/community/a-country.ts'
import { memoryTable } from '../../../test/simulation/table/memory-table.ts'
import { distanceKm } from '../../domain/distance.ts'
import { instantAt, msOf } from '../../domain/time.ts'
import { Refusal } from '../../errors.ts'
import type { ListingCard } from '../../model/listing.ts'
import type { App } from '../app.ts'
import { fileOf } from '../cells.ts'
import { indexes } from '../indexes.ts'
import { key } from '../keys.ts'
import { headItem } from '../listing-items.ts'
import { filingOf } from '../publish-listing.ts'
import type { BrowseInput } from './asked.ts'
import { browse } from './browse.ts'

const paris = { latitude: 48.8566, longitude: 2.3522 }
const start = msOf('2026-03-02T09:00:00.000Z')
const around: BrowseInput = { ...paris, radiusKm: 50, sort: 'nearest' }

/** What sets one listing apart from another here. */
type Said = { north?: number; east?: number; minute?: number; owner?: string } & Partial<
  Pick<ListingCard, 'kind' | 'subject' | 'category' | 'remote'>
>

const idOf = (family: string, number: number): string =>
  `${family.repeat(8)}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

/** An open listing some degrees from the middle of Paris. */
const headOf = ({ north = 0, east = 0, minute = 0, owner = idOf('a', 0), ...words }: Said, number: number) => {
  const filed = fileOf({ latitude: paris.latitude + north, longitude: paris.longitude + east })
  const createdAt = instantAt(start + minute * 60_000)
  const head = { kind: 'offer', subject: 'object', category: 'furniture', remote: false, ...words } as const
  return {
    ...({ version: 1, status: 'open', left: 1, given: 0, quantity: 1, standing: false, value: 5 } as const),
    ...{ title: 'Une chaise', language: 'fr', ownerName: 'Awa', owner, createdAt },
    ...head,
    id: idOf('b', (number * 7919) % 10_007),
    place: filed.centre,
    expiresAt: '2026-05-01T09:00:00.000Z',
    ...filingOf(filed, head.remote, createdAt),
  }
}

/** A country with some open listings; `queries` counts those of the call under way. */
const aMarket = async (said: readonly Said[]) => {
  const table = memoryTable({ indexes: indexes.filter(({ name }) => name === 'near' || name === 'recent') })
  const heads = said.map(headOf)
  for (const head of heads)
    await table.write({ Put: { Item: { ...key.listing(head.id), ...headItem(head, head.createdAt) } } })
  const clock = { now: () => instantAt(start), sleep: async () => undefined }
  const chance = { bytes: (count: number) => new Uint8Array(count), unit: () => 0 }
  const app: App = { table, country: aCountry(), clock, chance }
  const calls: string[] = []
  table.observe(({ kind }) => calls.push(kind))
  return { app, table, heads, calls }
}

type Market = Awaited<ReturnType<typeof aMarket>>

/** All pages of a list, one after the other. */
const pagesOf = async ({ app, calls }: Market, input: BrowseInput, limit: number): Promise<ListingCard[][]> => {
  const pages: ListingCard[][] = []
  let cursor: string | undefined
  do {
    calls.length = 0
    const page = await browse(app, undefined, { ...input, limit, ...(cursor !== undefined && { cursor }) })
    expect(page.items.length).toBeLessThanOrEqual(limit)
    expect(calls.length).toBeLessThanOrEqual(10)
    expect(page.cursor === undefined || page.cursor !== cursor).toBe(true)
    expect((page.cursor ?? '').length).toBeLessThanOrEqual(2_000)
    pages.push(page.items)
    cursor = page.cursor
  } while (cursor !== undefined)
  return pages
}

const allOf = async (market: Market, input: BrowseInput, limit: number): Promise<ListingCard[]> =>
  (await pagesOf(market, input, limit)).flat()

/** The same list from every listing there is. */
const expected = ({ heads }: Market, { radiusKm, sort, ...asked }: BrowseInput): string[] => {
  const { latitude = paris.latitude, longitude = paris.longitude } = asked
  const { centre } = fileOf({ latitude, longitude })
  const far = (head: (typeof heads)[number]): number => distanceKm(centre, head.place)
  const isWanted = (name: 'kind' | 'subject' | 'category' | 'remote') => (head: (typeof heads)[number]) =>
    asked[name] === undefined || head[name] === asked[name]
  return heads
    .filter((head) => asked.remote === true || far(head) <= radiusKm)
    .filter(isWanted('kind'))
    .filter(isWanted('subject'))
    .filter(isWanted('category'))
    .filter(isWanted('remote'))
    .toSorted(
      (one, other) =>
        (sort === 'nearest' && asked.remote !== true ? far(one) - far(other) : 0) ||
        msOf(other.createdAt) - msOf(one.createdAt) ||
        (one.id < other.id ? -1 : 1),
    )
    .map(({ id }) => id)
}

const near = fc.double({ min: -0.03, max: 0.03, noNaN: true })
const far = fc.double({ min: -0.9, max: 0.9, noNaN: true })
const aListing = fc.record({
  north: fc.oneof(near, far),
  east: fc.oneof(near, far),
  minute: fc.nat(12),
  kind: fc.constantFrom('offer', 'need'),
  subject: fc.constantFrom('object', 'service'),
  category: fc.constantFrom('furniture', 'food'),
  remote: fc.boolean(),
})
const aQuestion = fc.record(
  {
    latitude: fc.constantFrom(48.8566, 48.9, 48.4),
    longitude: fc.constantFrom(2.3522, 2.33),
    radiusKm: fc.constantFrom(1, 12, 50, 200),
    sort: fc.constantFrom('nearest', 'newest'),
    kind: fc.constantFrom('offer', 'need'),
    subject: fc.constantFrom('object', 'service'),
    category: fc.constantFrom('furniture', 'food'),
    remote: fc.boolean(),
  },
  { requiredKeys: ['latitude', 'longitude', 'radiusKm', 'sort'] },
)

describe('a list of open listings', () => {
  it('has on its pages, together, each listing that is asked for once and in order', async () => {
    const listings = fc.array(aListing, { maxLength: 120, size: 'max' })
    await fc.assert(
      fc.asyncProperty(listings, aQuestion, fc.constantFrom(1, 3, 20, 100), async (said, question, limit) => {
        const market = await aMarket(said)
        const cards = await allOf(market, question, limit)
        expect(cards.map(({ id }) => id)).toEqual(expected(market, question))
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['nearest', 1],
    ['nearest', 20],
    ['newest', 1],
    ['newest', 20],
  ] as const)(
    'goes through hundreds of listings of one place, many of one moment: %s, %i a page',
    async (sort, limit) => {
      const said = Array.from({ length: 300 }, (_, number) => ({
        minute: number % 9,
        north: number % 5 === 0 ? 0.02 : 0,
      }))
      const market = await aMarket(said)
      const cards = await allOf(market, { ...around, sort }, limit)
      expect(cards.map(({ id }) => id)).toEqual(expected(market, { ...around, sort }))
    },
  )

  it.each(['nearest', 'newest'] as const)('ends where there is nothing: %s', async (sort) => {
    expect(await allOf(await aMarket([]), { ...around, radiusKm: 200, sort }, 20)).toEqual([])
  })

  it('comes out of a town into the empty country around, and past the next town, in few pages', async () => {
    const inTown = (north: number, east: number) =>
      Array.from({ length: 240 }, (_, minute) => ({
        minute,
        north: north + (minute % 7) / 60,
        east: east + (minute % 11) / 60,
      }))
    const market = await aMarket([...inTown(0, 0), ...inTown(-0.3, 0.3)])
    const pages = await pagesOf(market, { ...around, radiusKm: 60 }, 20)
    expect(pages.flat().map(({ id }) => id)).toEqual(expected(market, { ...around, radiusKm: 60 }))
    expect(pages.length).toBeLessThanOrEqual(2 * (480 / 20))
  })

  it('costs one query where the own place fills a page', async () => {
    const { app, calls } = await aMarket(Array.from({ length: 60 }, (_, minute) => ({ minute })))
    const { items } = await browse(app, undefined, { ...around, limit: 20 })
    expect(items).toHaveLength(20)
    expect(calls).toEqual(['query'])
  })

  it('tells distances between cells, rounded, and only where a point was asked about', async () => {
    const { app, heads } = await aMarket([{ north: 0.1 }])
    const exact = distanceKm(fileOf(paris).centre, heads[0]?.place ?? paris)
    const elsewhereInTheCell = { ...around, latitude: fileOf(paris).centre.latitude }
    for (const input of [around, elsewhereInTheCell]) {
      const { items } = await browse(app, undefined, { ...input, limit: 20 })
      expect(items.map((card) => card.distanceKm)).toEqual([Math.round(exact * 10) / 10])
    }
    const { items } = await browse(app, undefined, { radiusKm: 50, sort: 'nearest', limit: 20 })
    expect(items.map((card) => [card.id, card.distanceKm])).toEqual([[heads[0]?.id, undefined]])
  })

  it('shows remote listings of the whole country, newest first, to who asks for them alone', async () => {
    const market = await aMarket([
      { north: -5, minute: 1, remote: true },
      { minute: 2, remote: true },
      { minute: 3 },
      { north: -4, minute: 4, remote: true },
    ])
    const cards = await allOf(market, { ...around, radiusKm: 1, remote: true }, 2)
    expect(cards.map(({ createdAt }) => new Date(createdAt).getUTCMinutes())).toEqual([4, 2, 1])
  })
})

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
    await table.write({ Put: { Item: { ...key.standing(me), closedAt: instantAt(start) } } })
    await expect(browse(app, me, { ...around, limit: 20 })).rejects.toThrow(Refusal)
  })
})
