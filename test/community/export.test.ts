import { describe, expect, it } from 'vitest'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { postMessage } from '../../lambdas/exchanges/post-message.ts'
import { thank } from '../../lambdas/exchanges/thank.ts'
import { exportMe } from '../../lambdas/me/export-me.ts'
import { MemberExport } from '../../shared/model/member-export.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { aCommunity, aListing, anAcceptedExchange, type Community, help } from './a-community.ts'

/** All parts of an export, each as the contract declares it. */
const partsOf = async ({ app }: Community, member: Caller): Promise<MemberExport[]> => {
  const parts: MemberExport[] = []
  let cursor: string | undefined
  do {
    const part = MemberExport.parse(await exportMe({ ...(cursor !== undefined && { cursor }) }, member, app))
    parts.push(part)
    cursor = part.cursor
  } while (cursor !== undefined)
  return parts
}

const bytesOf = (part: object): number => Buffer.byteLength(JSON.stringify(part))
const isDistinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

describe('an export', () => {
  it('is one part for most people, with every list in it', async () => {
    const community = aCommunity()
    const { giver, receiver, listing, exchange } = await anAcceptedExchange(community, { value: 10 })
    const { id } = exchange
    await postMessage({ id, text: 'À 18 h ?' }, giver, community.app)
    await confirmExchange({ id }, receiver, community.app)
    await thank({ id, badges: ['kind'], text: 'Merci !' }, receiver, community.app)
    await thank({ id, badges: ['careful'] }, giver, community.app)
    await community.settle()
    const [part, ...more] = await partsOf(community, giver)
    expect(more).toEqual([])
    expect(part).toMatchObject({
      member: { profile: { displayName: 'Giver' }, available: 60, held: 0, helped: 1 },
      entries: [{ amount: 10 }, { amount: 50 }],
      listings: [{ id: listing.id, description: 'En bois, très solide.' }],
      exchanges: [{ id, role: 'giver' }],
      messages: [{ exchangeId: id, text: 'À 18 h ?' }],
      thanksGiven: [{ exchangeId: id, badges: ['careful'] }],
      thanksReceived: [{ exchangeId: id, text: 'Merci !' }],
    })
    expect(part?.notices.length).toBeGreaterThan(2)
    expect(JSON.stringify(part)).not.toContain(String(exchange.code))
  })

  it('does not show sealed thanks of the other side', async () => {
    const community = aCommunity()
    const { giver, receiver, exchange } = await anAcceptedExchange(community)
    await confirmExchange({ id: exchange.id }, receiver, community.app)
    await thank({ id: exchange.id, badges: ['kind'], text: 'Merci !' }, receiver, community.app)
    await community.settle()
    expect(JSON.stringify(await partsOf(community, giver))).not.toContain('Merci !')
    expect((await partsOf(community, receiver))[0]?.thanksGiven).toMatchObject([{ text: 'Merci !' }])
  })

  it('comes in parts that fit into an answer, and loses and repeats nothing', { timeout: 60_000 }, async () => {
    const community = aCommunity()
    const [member, other] = [await community.aMember(), await community.aMember()]
    const description = 'ا'.repeat(4_000)
    for (let count = 0; count < 130; count += 1) await aListing(community, member, { value: 0, description })
    for (let count = 0; count < 105; count += 1) await help(community, member, other)
    const { exchange } = await anAcceptedExchange(community)
    const text = '語'.repeat(2_000)
    for (let count = 0; count < 700; count += 1) {
      community.clock.pass(1)
      await postMessage({ id: exchange.id, text }, { id: exchange.receiver, groups: [] }, community.app)
    }
    const writer = { id: exchange.receiver, groups: [] }
    const parts = [...(await partsOf(community, member)), ...(await partsOf(community, writer))]
    for (const part of parts) expect(bytesOf(part)).toBeLessThan(4_000_000)
    expect(parts.length).toBeGreaterThan(3)
    const listings = parts.flatMap((part) => part.listings.map(({ id }) => id))
    const exchanges = parts.flatMap((part) => part.exchanges.map(({ id }) => id))
    const messages = parts.flatMap((part) => part.messages.map(({ id }) => id))
    const entries = parts.flatMap((part) => part.entries.map(({ id }) => id))
    expect([listings.length, exchanges.length, messages.length, entries.length]).toEqual([235, 106, 700, 107])
    for (const ids of [listings, exchanges, messages, entries]) expect(isDistinct(ids)).toBe(true)
    expect(parts.filter((part) => part.member)).toHaveLength(2)
  })

  it('refuses a cursor that is broken or somebody else’s', async () => {
    const community = aCommunity()
    const [one, other] = [await community.aMember(), await community.aMember()]
    for (let count = 0; count < 105; count += 1) await help(community, one, other)
    const { cursor } = await exportMe({}, one, community.app)
    const refused = { code: 'invalid_cursor' }
    expect(cursor).toBeDefined()
    await expect(exportMe({ cursor: cursor ?? '' }, other, community.app)).rejects.toMatchObject(refused)
    await expect(exportMe({ cursor: 'x' }, one, community.app)).rejects.toMatchObject(refused)
  })
})
