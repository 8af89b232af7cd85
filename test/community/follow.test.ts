import { describe, expect, it } from 'vitest'
import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { cancelExchange } from '../../lambdas/exchanges/cancel-exchange.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { readExchange } from '../../lambdas/exchanges/read-exchange.ts'
import { thank } from '../../lambdas/exchanges/thank.ts'
import { closeListing } from '../../lambdas/listings/close-listing.ts'
import { readListing } from '../../lambdas/listings/read-listing.ts'
import { block } from '../../lambdas/me/block.ts'
import { changeMe } from '../../lambdas/me/change-me.ts'
import { listNotices } from '../../lambdas/me/list-notices.ts'
import { readMember } from '../../lambdas/members/read-member.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { renameListings } from '../../shared/data/follow/rename-listings.ts'
import { key } from '../../shared/data/keys.ts'
import { aCommunity, aListing, anAcceptedExchange, aRequest, type Community } from './a-community.ts'

const statusOf = async ({ app }: Community, { id }: { id: string }, side: Caller): Promise<string> =>
  (await readExchange({ id }, side, app)).status

const noticesOf = async ({ app }: Community, member: Caller): Promise<string[]> =>
  (await listNotices({ limit: 100 }, member, app)).items.map(({ kind }) => kind)

describe('what follows', () => {
  it('from taking the last piece: the other requests are declined, and their askers told', async () => {
    const community = aCommunity()
    const [owner, one, other] = [await community.aMember(), await community.aMember(), await community.aMember()]
    const listing = await aListing(community, owner)
    const [first, second] = [await aRequest(community, one, listing), await aRequest(community, other, listing)]
    await acceptExchange({ id: first.id }, owner, community.app)
    await community.settle()
    expect(await statusOf(community, second, other)).toBe('declined')
    expect(await noticesOf(community, other)).toContain('declined')
  })

  it('from a request that was written while the last piece went: it is declined as well', async () => {
    const community = aCommunity()
    const [owner, one, other] = [await community.aMember(), await community.aMember(), await community.aMember()]
    const listing = await aListing(community, owner)
    const { id } = await aRequest(community, one, listing)
    await community.settle()
    const late = await aRequest(community, other, listing)
    await acceptExchange({ id }, owner, community.app)
    await community.settle()
    expect(await statusOf(community, late, other)).toBe('declined')
  })

  it('from pieces that are left: the other requests stay open', async () => {
    const community = aCommunity()
    const [owner, one, other] = [await community.aMember(), await community.aMember(), await community.aMember()]
    const listing = await aListing(community, owner, { quantity: 2 })
    const [first, second] = [await aRequest(community, one, listing), await aRequest(community, other, listing)]
    await acceptExchange({ id: first.id }, owner, community.app)
    await community.settle()
    expect(await statusOf(community, second, other)).toBe('requested')
  })

  it('from the last hand-over: the listing is closed, however often its completion is seen', async () => {
    const community = aCommunity()
    const { receiver, listing, exchange } = await anAcceptedExchange(community)
    await confirmExchange({ id: exchange.id }, receiver, community.app)
    await community.settle()
    await community.settleAgain()
    expect(await readListing({ id: listing.id }, undefined, community.app)).toMatchObject({ status: 'closed', left: 0 })
  })

  it('from a cancellation: the listing is open again, with its piece', async () => {
    const community = aCommunity()
    const { giver, listing, exchange } = await anAcceptedExchange(community)
    await community.settle()
    await cancelExchange({ id: exchange.id, reason: 'cannot_meet' }, giver, community.app)
    await community.settle()
    expect(await readListing({ id: listing.id }, undefined, community.app)).toMatchObject({ status: 'open', left: 1 })
  })

  it('from closing a listing: open requests are declined, accepted exchanges go on', async () => {
    const community = aCommunity()
    const { giver, listing, exchange, receiver } = await anAcceptedExchange(community, { quantity: 2 })
    const other = await community.aMember()
    const request = await aRequest(community, other, listing)
    await closeListing({ id: listing.id }, giver, community.app)
    await community.settle()
    expect(await statusOf(community, request, other)).toBe('declined')
    expect(await statusOf(community, exchange, receiver)).toBe('accepted')
  })

  it('from a block: open requests between the two end, and neither sees the other', async () => {
    const community = aCommunity()
    const [owner, asker] = [await community.aMember(), await community.aMember()]
    const request = await aRequest(community, asker, await aListing(community, owner))
    await block({ memberId: asker.id }, owner, community.app)
    await community.settle()
    expect(await statusOf(community, request, asker)).toBe('withdrawn')
    await expect(readMember({ id: owner.id }, asker, community.app)).rejects.toMatchObject({ code: 'not_found' })
    await expect(readMember({ id: asker.id }, owner, community.app)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('from both thanks: both are published; one alone stays sealed', async () => {
    const community = aCommunity()
    const { giver, receiver, exchange } = await anAcceptedExchange(community)
    await confirmExchange({ id: exchange.id }, receiver, community.app)
    await thank({ id: exchange.id, badges: ['kind'] }, receiver, community.app)
    await community.settle()
    expect((await readMember({ id: giver.id }, receiver, community.app)).thanks).toEqual([])
    await thank({ id: exchange.id, badges: ['punctual'], text: 'Merci !' }, giver, community.app)
    await community.settle()
    expect((await readMember({ id: giver.id }, receiver, community.app)).thanks).toMatchObject([{ badges: ['kind'] }])
    expect((await readMember({ id: receiver.id }, giver, community.app)).thanks).toMatchObject([{ text: 'Merci !' }])
  })

  it('from a new name: open listings carry it', async () => {
    const community = aCommunity()
    const owner = await community.aMember('Awa')
    const listing = await aListing(community, owner)
    await changeMe({ displayName: 'أوا' }, owner, community.app)
    await community.settle()
    expect((await readListing({ id: listing.id }, undefined, community.app)).ownerName).toBe('أوا')
  })

  it('from two new names: whoever follows the first is too late once the second stands', async () => {
    const community = aCommunity()
    const { app } = community
    const owner = await community.aMember('Awa')
    const { id } = await aListing(community, owner)
    const { table } = app
    const named = { owner: owner.id, at: key.profile(owner.id), attribute: 'displayName' } as const
    const secondName = async () => {
      await changeMe({ displayName: 'Third' }, owner, app)
      await renameListings(app, named)
    }
    let isSlow = true
    const transact: typeof table.transact = async (writes, token) => {
      if (isSlow) await secondName()
      isSlow = false
      return table.transact(writes, token)
    }
    await changeMe({ displayName: 'Second' }, owner, app)
    await renameListings({ ...app, table: { ...table, transact } }, named)
    expect((await readListing({ id }, undefined, app)).ownerName).toBe('Third')
  })

  it('is told once, though the stream comes twice', async () => {
    const community = aCommunity()
    const { giver, receiver, exchange } = await anAcceptedExchange(community)
    await confirmExchange({ id: exchange.id }, receiver, community.app)
    await community.settle()
    const once = await noticesOf(community, giver)
    await community.settleAgain()
    expect(await noticesOf(community, giver)).toEqual(once)
    expect(once.toSorted()).toEqual(['completed', 'requested', 'welcome'])
  })
})
