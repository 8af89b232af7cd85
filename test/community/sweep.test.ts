import { describe, expect, it } from 'vitest'
import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { cancelExchange } from '../../lambdas/exchanges/cancel-exchange.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { disputeExchange } from '../../lambdas/exchanges/dispute-exchange.ts'
import { handOverExchange } from '../../lambdas/exchanges/hand-over-exchange.ts'
import { readExchange } from '../../lambdas/exchanges/read-exchange.ts'
import { thank } from '../../lambdas/exchanges/thank.ts'
import { readListing } from '../../lambdas/listings/read-listing.ts'
import { renewListing } from '../../lambdas/listings/renew-listing.ts'
import { listMyListings } from '../../lambdas/me/list-my-listings.ts'
import { listNotices } from '../../lambdas/me/list-notices.ts'
import { readMember } from '../../lambdas/members/read-member.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { sweep } from '../../shared/data/sweep/sweep.ts'
import { aCommunity, aListing, anAcceptedExchange, aRequest, type Community, purseOf } from './a-community.ts'

const dayMs = 86_400_000

const raise = (failure: unknown): never => {
  throw failure
}

/** Days go by, swept every so many of them. */
const days = async (community: Community, count: number, step = 1): Promise<void> => {
  for (let passed = 0; passed < count; passed += step) {
    community.clock.pass(step * dayMs + 1)
    await sweep(community.app, { report: raise })
    await community.settle()
  }
}

const statusOf = async ({ app }: Community, { id }: { id: string }, side: Caller): Promise<string> =>
  (await readExchange({ id }, side, app)).status

const toldOf = async ({ app }: Community, member: Caller, kind: string): Promise<number> =>
  (await listNotices({ limit: 100 }, member, app)).items.filter((notice) => notice.kind === kind).length

describe('the sweep', () => {
  it('lets a request expire after seven days, and the asker may ask again', async () => {
    const community = aCommunity()
    const [owner, asker] = [await community.aMember(), await community.aMember()]
    const listing = await aListing(community, owner)
    const request = await aRequest(community, asker, listing)
    await days(community, 6)
    expect(await statusOf(community, request, asker)).toBe('requested')
    await days(community, 1)
    expect(await statusOf(community, request, asker)).toBe('expired')
    expect((await aRequest(community, asker, listing)).status).toBe('requested')
  })

  it('releases an accepted exchange that nothing came of after fourteen days', async () => {
    const community = aCommunity()
    const { receiver, exchange } = await anAcceptedExchange(community)
    await days(community, 14)
    expect(await statusOf(community, exchange, receiver)).toBe('expired')
    expect(await purseOf(community, receiver)).toEqual([50, 0, 0])
  })

  it('warns nobody of a far expiry when a listing is open again', async () => {
    const community = aCommunity()
    const { giver, receiver, exchange } = await anAcceptedExchange(community)
    await days(community, 2)
    await cancelExchange({ id: exchange.id, reason: 'changed_mind' }, receiver, community.app)
    await community.settle()
    await days(community, 2)
    expect(await toldOf(community, giver, 'listing_expires_week')).toBe(0)
  })

  it('completes a hand-over after seven silent days, and reminds on days three and six', async () => {
    const community = aCommunity()
    const { giver, receiver, exchange } = await anAcceptedExchange(community)
    await handOverExchange({ id: exchange.id }, giver, community.app)
    await days(community, 6)
    expect(await toldOf(community, receiver, 'handed_over_reminder')).toBe(2)
    expect(await statusOf(community, exchange, receiver)).toBe('handed_over')
    await days(community, 1)
    expect(await statusOf(community, exchange, receiver)).toBe('completed')
    expect(await purseOf(community, giver)).toEqual([90, 0, 7])
  })

  it('cancels a dispute that nobody decides in fourteen days', async () => {
    const community = aCommunity()
    const { receiver, exchange } = await anAcceptedExchange(community)
    await disputeExchange({ id: exchange.id, text: 'It is broken.' }, receiver, community.app)
    await days(community, 14)
    expect(await statusOf(community, exchange, receiver)).toBe('cancelled')
    expect(await purseOf(community, receiver)).toEqual([50, 0, 0])
  })

  it('publishes thanks of one side after fourteen days', async () => {
    const community = aCommunity()
    const { giver, receiver, exchange } = await anAcceptedExchange(community)
    await confirmExchange({ id: exchange.id }, receiver, community.app)
    await thank({ id: exchange.id, badges: ['kind'] }, receiver, community.app)
    await days(community, 14)
    expect((await readMember({ id: giver.id }, receiver, community.app)).thanks).toHaveLength(1)
  })

  it('warns the owner of a listing seven days and one day before it expires, once each', async () => {
    const community = aCommunity()
    const owner = await community.aMember()
    const listing = await aListing(community, owner)
    await days(community, 59)
    expect(await toldOf(community, owner, 'listing_expires_week')).toBe(1)
    expect(await toldOf(community, owner, 'listing_expires_tomorrow')).toBe(1)
    await days(community, 1)
    expect((await readListing({ id: listing.id }, undefined, community.app)).status).toBe('expired')
    await renewListing({ id: listing.id }, owner, community.app)
    await days(community, 59)
    expect((await readListing({ id: listing.id }, undefined, community.app)).status).toBe('open')
  })

  it('leaves an expired listing to its owner, who may renew it long after, for a whole term', async () => {
    const community = aCommunity()
    const owner = await community.aMember()
    const { id } = await aListing(community, owner)
    await days(community, 60)
    await days(community, 350, 10)
    const own = async () => (await listMyListings({ limit: 20 }, owner, community.app)).items
    expect(await own()).toMatchObject([{ id, status: 'expired' }])
    await renewListing({ id }, owner, community.app)
    expect(await own()).toMatchObject([{ id, status: 'open' }])
    await days(community, 59)
    expect(await toldOf(community, owner, 'listing_expires_tomorrow')).toBe(2)
    await days(community, 1)
    expect(await own()).toMatchObject([{ status: 'expired' }])
  })

  it('lets food expire after three days', async () => {
    const community = aCommunity()
    const listing = await aListing(community, await community.aMember(), { category: 'food' })
    await days(community, 3)
    expect((await readListing({ id: listing.id }, undefined, community.app)).status).toBe('expired')
  })

  it('catches up when it comes weeks late, and twice at once', async () => {
    const community = aCommunity()
    const { giver, receiver, exchange } = await anAcceptedExchange(community)
    await sweep(community.app, { report: raise })
    await handOverExchange({ id: exchange.id }, giver, community.app)
    community.clock.pass(40 * dayMs)
    const twice = () => sweep(community.app, { report: raise })
    await Promise.all([twice(), twice()])
    expect(await statusOf(community, exchange, receiver)).toBe('completed')
    expect(await purseOf(community, giver)).toEqual([90, 0, 7])
  })

  it('does not let one item that fails stop the others, and comes back to it', async () => {
    const community = aCommunity()
    const { receiver, exchange } = await anAcceptedExchange(community)
    const [owner, asker] = [await community.aMember(), await community.aMember()]
    const { id } = await aRequest(community, asker, await aListing(community, owner))
    await acceptExchange({ id }, owner, community.app)
    community.clock.pass(15 * dayMs)
    const failures: unknown[] = []
    const table = community.app.table
    const broken = {
      ...table,
      get: (key: Parameters<typeof table.get>[0], options?: object) =>
        key.PK === `X#${id}` ? Promise.reject(new Error('unreadable')) : table.get(key, options),
    }
    await sweep({ ...community.app, table: broken }, { report: (failure) => failures.push(failure) })
    expect(failures).toHaveLength(1)
    expect(await statusOf(community, exchange, receiver)).toBe('expired')
    await sweep(community.app, { report: raise })
    expect(await statusOf(community, { id }, asker)).toBe('expired')
  })
})
