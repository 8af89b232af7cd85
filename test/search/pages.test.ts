import { describe, expect, it } from 'vitest'
import { browseListings } from '../../lambdas/listings/browse-listings.ts'
import { listings } from '../../shared/contract/listings.ts'
import { aCommunity, aListing, type Community } from '../community/a-community.ts'

/** Listings of bicycles and what is called like them, along 60 km; every tenth can be had from anywhere. */
const aMarket = async (count: number): Promise<Community> => {
  const community = aCommunity()
  const owner = await community.aMember()
  const titles = ['Vélo', 'Vélos', 'Un vélo bleu', 'Bicyclette', 'Vélodrome miniature']
  for (let made = 0; made < count; made += 1) {
    community.clock.pass(60_000)
    const place = { latitude: 48.85 + (made % 20) * 0.02, longitude: 2.35 }
    const title = titles[made % titles.length] ?? ''
    const service = made % 10 === 9 ? ({ subject: 'service', category: 'repairs', remote: true } as const) : {}
    await aListing(community, owner, { title, description: '…', place, ...service })
  }
  await community.settle()
  return community
}

type Asked = { q: string; radiusKm?: number; sort?: 'nearest' | 'newest'; limit?: number }

/** All pages of a search: the ids shown, and the queries that each page cost. */
const turn = async ({ app, table }: Community, asked: Asked) => {
  const ids: string[] = []
  const queries: number[] = []
  const page = async (cursor?: string): Promise<void> => {
    const near = { latitude: 48.85, longitude: 2.35, language: 'fr', ...asked }
    const input = listings.browseListings.input.parse({ ...near, ...(cursor !== undefined && { cursor }) })
    const read: Awaited<ReturnType<typeof browseListings>>[] = []
    const count = await table.count(async () => void read.push(await browseListings(input, undefined, app)))
    queries.push(count.calls)
    ids.push(...read.flatMap(({ items }) => items.map(({ id }) => id)))
    const next = read[0]?.cursor
    if (next !== undefined) await page(next)
  }
  await page()
  return { ids, queries }
}

describe('The pages of a search', async () => {
  const community = await aMarket(260)

  it.each([
    [{ q: 'vélo', limit: 20 }, 260],
    [{ q: 'velo', limit: 7, sort: 'newest' }, 260],
    [{ q: 'bicyclettes', limit: 100, radiusKm: 200 }, 208],
    [{ q: 'vél', limit: 50 }, 208],
    [{ q: 'vélo bleu', limit: 3 }, 52],
  ] as const)('of %o show each of %d listings once, for ten queries a page at most', async (asked, count) => {
    const { ids, queries } = await turn(community, asked)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(count)
    expect(Math.max(...queries)).toBeLessThanOrEqual(10)
  })

  it('show only what lies within the radius, and what can be had from anywhere', async () => {
    const { ids } = await turn(community, { q: 'vélo', radiusKm: 5, limit: 100 })
    const near = await turn(community, { q: 'vélo', radiusKm: 100, limit: 100 })
    expect(ids.length).toBeGreaterThan(26)
    expect(ids.length).toBeLessThan(near.ids.length)
  })

  it('refuse a cursor of another search', async () => {
    const first = listings.browseListings.input.parse({ q: 'vélo', language: 'fr', limit: 5 })
    const { cursor } = await browseListings(first, undefined, community.app)
    const other = browseListings(
      { ...first, q: 'velo', ...(cursor !== undefined && { cursor }) },
      undefined,
      community.app,
    )
    await expect(other).rejects.toMatchObject({ code: 'invalid_cursor' })
  })
})
