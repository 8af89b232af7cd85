import { describe, expect, it } from 'vitest'
import { appoint } from '../../lambdas/exchanges/appoint.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { listMessages } from '../../lambdas/exchanges/list-messages.ts'
import { postMessage } from '../../lambdas/exchanges/post-message.ts'
import { readExchange } from '../../lambdas/exchanges/read-exchange.ts'
import { thank } from '../../lambdas/exchanges/thank.ts'
import { readListing } from '../../lambdas/listings/read-listing.ts'
import { block } from '../../lambdas/me/block.ts'
import { listBlocks } from '../../lambdas/me/list-blocks.ts'
import { readMe } from '../../lambdas/me/read-me.ts'
import { readMember } from '../../lambdas/members/read-member.ts'
import { plusDays } from '../../shared/domain/time.ts'
import { addressHash } from '../../shared/data/digest.ts'
import { key } from '../../shared/data/keys.ts'
import { beginLeaving } from '../../shared/data/leaving/begin-leaving.ts'
import { sweep } from '../../shared/data/sweep/sweep.ts'
import { welcome } from '../../shared/data/welcome.ts'
import { aCommunity, aListing, anAcceptedExchange, purseOf } from './a-community.ts'
import { leaves, sweepUntilGone } from './a-farewell.ts'
import { itemsOf } from './a-ledger.ts'
import { aBusyMember, accountOf, endStatuses, isBalanced, statusOf } from './a-leaver.ts'

describe('leaving', () => {
  it('ends what is under way in every state, releases what is held and gives the balance back', async () => {
    const { community, leaver, other, deals } = await aBusyMember()
    await leaves(community, leaver)
    expect(await Promise.all(deals.map((deal) => statusOf(community, deal, other)))).toEqual(endStatuses)
    expect(await accountOf(community, leaver)).toMatchObject({ available: 0, held: 0, closedAt: expect.any(String) })
    expect(itemsOf(community, leaver.id, 'E#').at(-1)).toMatchObject({ kind: 'return', amount: -50 })
    expect(await purseOf(community, other)).toEqual([50, 0, 0])
    expect(await isBalanced(community)).toBe(true)
  })

  it('tells the other side of what has ended, in neutral words', async () => {
    const { community, leaver, other } = await aBusyMember()
    await leaves(community, leaver)
    await community.settle()
    const kinds = itemsOf(community, other.id, 'N#').map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'cancelled')).toHaveLength(6)
    expect(kinds.filter((kind) => kind === 'declined')).toHaveLength(2)
    expect(kinds.filter((kind) => kind === 'withdrawn')).toHaveLength(2)
  })

  it('refuses every act from the first moment on, before anything else is done', async () => {
    const { community, leaver, deals } = await aBusyMember()
    await beginLeaving(community.app, leaver.id)
    const refused = { code: 'account_closed' }
    await expect(readMe({}, leaver, community.app)).rejects.toMatchObject(refused)
    await expect(aListing(community, leaver)).rejects.toMatchObject(refused)
    await expect(readExchange({ id: deals[4]?.id ?? '' }, leaver, community.app)).rejects.toMatchObject(refused)
  })

  it('forgets the name, the texts and the places, and keeps the entries under an id', async () => {
    const community = aCommunity()
    const { giver: leaver, receiver, listing, exchange } = await anAcceptedExchange(community, { value: 10 })
    const { id } = exchange
    const { now } = community.clock
    await appoint({ id, at: plusDays(now(), 1), place: 'Chez Giver, 3e étage' }, leaver, community.app)
    await confirmExchange({ id }, receiver, community.app)
    await thank({ id, badges: ['kind'], text: 'Merci !' }, leaver, community.app)
    await thank({ id, badges: ['careful'], text: 'Merci aussi !' }, receiver, community.app)
    await community.settle()
    await leaves(community, leaver)
    await sweepUntilGone(community, leaver)

    const left = community.table.items().filter((item) => /"Giver"|Chez Giver/.test(JSON.stringify(item)))
    expect(left).toEqual([])
    expect(await readExchange({ id }, receiver, community.app)).toMatchObject({
      giverName: '',
      receiverName: 'Receiver',
    })
    expect((await readMember({ id: receiver.id }, receiver, community.app)).thanks).toMatchObject([
      { fromName: '', text: 'Merci !' },
    ])
    await expect(readListing({ id: listing.id }, undefined, community.app)).rejects.toMatchObject({ code: 'not_found' })
    await expect(readMember({ id: leaver.id }, receiver, community.app)).rejects.toMatchObject({ code: 'not_found' })
    expect(itemsOf(community, leaver.id, 'T#')).toEqual([expect.not.objectContaining({ text: expect.anything() })])
    expect(itemsOf(community, leaver.id, 'N#').every(({ ttl }) => Number(ttl) <= Date.parse(now()) / 1_000)).toBe(true)
    expect(itemsOf(community, leaver.id, 'E#').map(({ kind }) => kind)).toEqual(['grant', 'settlement', 'return'])
  })

  it('leaves the other side what was written to them, but nobody to write to', async () => {
    const community = aCommunity()
    const { giver: leaver, receiver, exchange } = await anAcceptedExchange(community)
    const { id } = exchange
    await postMessage({ id, text: 'À demain !' }, leaver, community.app)
    await confirmExchange({ id }, receiver, community.app)
    await leaves(community, leaver)
    const { items } = await listMessages({ id, limit: 20 }, receiver, community.app)
    expect(items).toMatchObject([{ from: 'giver', text: 'À demain !' }])
    await expect(postMessage({ id, text: 'Merci' }, receiver, community.app)).rejects.toMatchObject({
      code: 'no_longer_possible',
    })
    await expect(thank({ id, badges: ['kind'] }, receiver, community.app)).rejects.toMatchObject({
      code: 'wrong_state',
    })
    expect((await readExchange({ id }, receiver, community.app)).canThank).toBe(false)
  })

  it('lifts blocks from both ends, and can be blocked no more', async () => {
    const community = aCommunity()
    const [leaver, one, other] = [await community.aMember(), await community.aMember(), await community.aMember()]
    await block({ memberId: one.id }, leaver, community.app)
    await block({ memberId: leaver.id }, other, community.app)
    await leaves(community, leaver)
    expect(await listBlocks({}, other, community.app)).toEqual({ items: [] })
    for (const { id } of [leaver, one, other]) {
      const standing = await community.table.get(key.standing(id))
      expect([standing?.['blocked'], standing?.['blockedBy']]).toEqual([undefined, undefined])
    }
    await expect(block({ memberId: leaver.id }, one, community.app)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('closes listings that are reserved or expired too, so that nothing brings them back', async () => {
    const community = aCommunity()
    const { giver: leaver, receiver, listing } = await anAcceptedExchange(community)
    const food = await aListing(community, leaver, { category: 'food' })
    community.clock.pass(4 * 86_400_000)
    await sweep(community.app, { report: () => undefined })
    await leaves(community, leaver)
    await community.settle()
    for (const { id } of [listing, food])
      expect(await community.table.get(key.listing(id))).toMatchObject({ status: 'closed', ownerName: '' })
    expect(await purseOf(community, receiver)).toEqual([50, 0, 0])
  })

  it('brings whoever comes back with the same address no second grant', async () => {
    const community = aCommunity()
    const leaver = await community.aMember()
    await leaves(community, leaver)
    const id = '77777777-7777-4777-8777-777777777777'
    const newcomer = { id, addressHash: addressHash('key', leaver.id), displayName: 'Back', languages: [] }
    await welcome(community.app, newcomer)
    expect(await accountOf(community, { id, groups: [] })).toMatchObject({ available: 0 })
    expect(await isBalanced(community)).toBe(true)
  })
})
