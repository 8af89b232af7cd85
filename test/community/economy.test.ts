import { describe, expect, it } from 'vitest'
import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { aCommunity, aListing, anAcceptedExchange, aRequest, help, purseOf } from './a-community.ts'

describe('an exchange in Digos', () => {
  it('holds the price at the acceptance and settles it at the confirmation', async () => {
    const community = aCommunity()
    const { giver, receiver, exchange } = await anAcceptedExchange(community, { value: 40 })
    expect(await purseOf(community, receiver)).toEqual([10, 40, 0])
    await confirmExchange({ id: exchange.id }, receiver, community.app)
    expect(await purseOf(community, receiver)).toEqual([10, 0, 0])
    expect(await purseOf(community, giver)).toEqual([90, 0, 7])
  })

  it('makes what a generous member asks for cheaper, while its giver earns the whole value', async () => {
    const community = aCommunity()
    const [generous, helped, owner] = [await community.aMember(), await community.aMember(), await community.aMember()]
    await help(community, generous, helped, 0)
    const listing = await aListing(community, owner, { value: 50 })
    const request = await aRequest(community, generous, listing)
    expect(request).toMatchObject({ value: 50, price: 47, earned: 50 })
    await acceptExchange({ id: request.id }, owner, community.app)
    await confirmExchange({ id: request.id }, generous, community.app)
    expect(await purseOf(community, generous)).toEqual([3, 0, 7])
    expect(await purseOf(community, owner)).toEqual([100, 0, 7])
  })

  it('does not raise Good Vibes for helping the same person again', async () => {
    const community = aCommunity()
    const [giver, receiver] = [await community.aMember(), await community.aMember()]
    await help(community, giver, receiver, 5)
    await help(community, giver, receiver, 5)
    expect(await purseOf(community, giver)).toEqual([60, 0, 7])
  })

  it('settles once, however often the receiver confirms', async () => {
    const community = aCommunity()
    const { giver, receiver, exchange } = await anAcceptedExchange(community, { value: 40 })
    await Promise.all(Array.from({ length: 20 }, () => confirmExchange({ id: exchange.id }, receiver, community.app)))
    expect(await purseOf(community, giver)).toEqual([90, 0, 7])
  })
})
