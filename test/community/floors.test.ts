import { describe, expect, it } from 'vitest'
import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { cancelExchange } from '../../lambdas/exchanges/cancel-exchange.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { declineExchange } from '../../lambdas/exchanges/decline-exchange.ts'
import { readListing } from '../../lambdas/listings/read-listing.ts'
import { listEntries } from '../../lambdas/me/list-entries.ts'
import { sweepExchange } from '../../shared/data/exchanges/schedule-exchange.ts'
import { aCommunity, aListing, anAcceptedExchange, aRequest, help } from './a-community.ts'

const day = 86_400_000

describe('calls and units of an operation', () => {
  it('creates a listing with one read and one write, within 10 W', async () => {
    const community = aCommunity()
    const owner = await community.aMember()
    const cost = await community.table.count(() => aListing(community, owner))
    expect(cost.calls).toBe(2)
    expect(cost.W).toBeLessThanOrEqual(10)
  })

  it('shows a listing with one call and one unit', async () => {
    const community = aCommunity()
    const listing = await aListing(community, await community.aMember())
    const cost = await community.table.count(() => readListing({ id: listing.id }, undefined, community.app))
    expect([cost.calls, cost.R]).toEqual([1, 1])
  })

  it('requests with one read and one write', async () => {
    const community = aCommunity()
    const [owner, asker] = [await community.aMember(), await community.aMember()]
    const listing = await aListing(community, owner)
    const cost = await community.table.count(() => aRequest(community, asker, listing))
    expect([cost.calls, cost.W]).toEqual([2, 7])
  })

  it('accepts and holds with two reads and one write, within 13 W and 2.5 R', async () => {
    const community = aCommunity()
    const [owner, asker] = [await community.aMember(), await community.aMember()]
    const { id } = await aRequest(community, asker, await aListing(community, owner))
    const cost = await community.table.count(() => acceptExchange({ id }, owner, community.app))
    expect(cost.calls).toBe(3)
    expect(cost.W).toBeLessThanOrEqual(13)
    expect(cost.R).toBeLessThanOrEqual(2.5)
  })

  it('accepts a promise for a need within 13 W and 2.5 R', async () => {
    const community = aCommunity()
    const [owner, asker] = [await community.aMember(), await community.aMember()]
    const { id } = await aRequest(community, asker, await aListing(community, owner, { kind: 'need' }))
    const cost = await community.table.count(() => acceptExchange({ id }, owner, community.app))
    expect(cost.W).toBeLessThanOrEqual(13)
    expect(cost.R).toBeLessThanOrEqual(2.5)
  })

  it('settles a pair’s first with a discount by one read and one write, within 17 W', async () => {
    const community = aCommunity()
    const { receiver, exchange } = await aDiscountedExchange(community)
    const cost = await community.table.count(() => confirmExchange({ id: exchange.id }, receiver, community.app))
    expect(cost.kinds).toEqual(['batchGet', 'transact'])
    expect(cost.W).toBeLessThanOrEqual(17)
  })

  it('settles a later one of a pair with a discount by one read and one write, within 13 W', async () => {
    const community = aCommunity()
    const { giver, receiver } = await aDiscountedExchange(community)
    await help(community, giver, receiver)
    const { id } = await aRequest(community, receiver, await aListing(community, giver, { value: 10 }))
    await acceptExchange({ id }, giver, community.app)
    community.clock.pass(1)
    const cost = await community.table.count(() => confirmExchange({ id }, receiver, community.app))
    expect(cost.kinds).toEqual(['batchGet', 'transact'])
    expect(cost.W).toBeLessThanOrEqual(13)
  })

  it('cancels within two calls, 11 W and 1 R', async () => {
    const community = aCommunity()
    const { giver, exchange } = await anAcceptedExchange(community)
    const cost = await community.table.count(() =>
      cancelExchange({ id: exchange.id, reason: 'cannot_meet' }, giver, community.app),
    )
    expect(cost.calls).toBe(2)
    expect(cost.W).toBeLessThanOrEqual(11)
    expect(cost.R).toBeLessThanOrEqual(1)
  })

  it('lets an exchange expire within two calls, 11 W and 1 R', async () => {
    const community = aCommunity()
    const { exchange } = await anAcceptedExchange(community)
    community.clock.pass(15 * day)
    const cost = await community.table.count(() => sweepExchange(community.app, exchange.id))
    expect(cost.calls).toBe(2)
    expect(cost.W).toBeLessThanOrEqual(11)
    expect(cost.R).toBeLessThanOrEqual(1)
  })

  it('declines within two calls, 11 W and 1 R', async () => {
    const community = aCommunity()
    const [owner, asker] = [await community.aMember(), await community.aMember()]
    const { id } = await aRequest(community, asker, await aListing(community, owner))
    const cost = await community.table.count(() => declineExchange({ id }, owner, community.app))
    expect(cost.calls).toBe(2)
    expect(cost.W).toBeLessThanOrEqual(11)
    expect(cost.R).toBeLessThanOrEqual(1)
  })

  it('reads a page of twenty rows of the statement and the balance with one call and one unit', async () => {
    const community = aCommunity()
    const [giver, receiver] = [await community.aMember(), await community.aMember()]
    for (let round = 0; round < 25; round += 1) await help(community, giver, receiver, 1)
    const cost = await community.table.count(() => listEntries({ limit: 20 }, giver, community.app))
    expect([cost.calls, cost.R]).toEqual([1, 1])
  })
})

/** An accepted exchange whose receiver has Good Vibes, so that the commons has a share in it. */
const aDiscountedExchange = async (community: ReturnType<typeof aCommunity>) => {
  const [giver, receiver, other] = [await community.aMember(), await community.aMember(), await community.aMember()]
  await help(community, receiver, other)
  const request = await aRequest(community, receiver, await aListing(community, giver, { value: 40 }))
  const exchange = await acceptExchange({ id: request.id }, giver, community.app)
  expect(exchange.price).toBeLessThan(exchange.value)
  community.clock.pass(1)
  return { giver, receiver, exchange }
}
