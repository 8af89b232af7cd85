import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aMarket, around, aTown, type Market, paris } from '../../../test/browse/a-market.ts'
import { distanceKm } from '../../domain/distance.ts'
import { msOf } from '../../domain/time.ts'
import type { ListingCard } from '../../model/listing.ts'
import { fileOf } from '../cells.ts'
import type { BrowseInput } from './asked.ts'
import { browse } from './browse.ts'

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
    const market = await aMarket([...aTown(0, 0), ...aTown(-0.3, 0.3)])
    const pages = await pagesOf(market, { ...around, radiusKm: 60 }, 20)
    expect(pages.flat().map(({ id }) => id)).toEqual(expected(market, { ...around, radiusKm: 60 }))
    expect(pages.length).toBeLessThanOrEqual(2 * (480 / 20))
  })

  it.each(['nearest', 'newest'] as const)('ends at the radius: %s', async (sort) => {
    const market = await aMarket([{ north: 0.05 }])
    expect(await allOf(market, { ...around, radiusKm: 3, sort }, 20)).toHaveLength(0)
    expect(await allOf(market, { ...around, radiusKm: 8, sort }, 20)).toHaveLength(1)
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
    for (const input of [around, { ...around, ...fileOf(paris).centre }]) {
      const { items } = await browse(app, undefined, { ...input, limit: 20 })
      expect(items.map((card) => card.distanceKm)).toEqual([Math.round(exact * 10) / 10])
    }
    const { items } = await browse(app, undefined, { radiusKm: 50, sort: 'nearest', limit: 20 })
    expect(items.map((card) => card.distanceKm)).toEqual([undefined])
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
