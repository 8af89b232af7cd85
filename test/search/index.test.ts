import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { cancelExchange } from '../../lambdas/exchanges/cancel-exchange.ts'
import { closeListing } from '../../lambdas/listings/close-listing.ts'
import { key } from '../../shared/data/keys.ts'
import { checkIndex, type Difference } from '../../shared/data/search/check-index.ts'
import { indexListing } from '../../shared/data/search/index-listing.ts'
import { rebuildIndex } from '../../shared/data/search/rebuild-index.ts'
import { aCommunity, aListing, aRequest, type Community } from '../community/a-community.ts'
import { aLife, anAct } from './random-life.ts'

const differencesIn = async ({ app }: Community): Promise<Difference[]> => {
  const found: Difference[] = []
  for await (const difference of checkIndex(app)) found.push(difference)
  return found
}

const itemsIn = ({ table }: Community) => table.items().filter(({ PK }) => String(PK).startsWith('W#'))

/** A follower that reads a listing now and writes only when it is told to go on. */
const aLateFollower = ({ app, table }: Community, id: string) => {
  const [held, letGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const transact: typeof table.transact = async (...given) => {
    held.resolve()
    await letGo.promise
    return table.transact(...given)
  }
  const done = indexListing({ ...app, table: { ...table, transact } }, id)
  const goOn = (): Promise<void> => {
    letGo.resolve()
    return done
  }
  return { isHeld: held.promise, goOn }
}

describe('The word index', () => {
  it('costs 2 W for each word of a listing and 2 W for its note, and 1 W where nothing has to change', async () => {
    const community = aCommunity()
    const { id } = await aListing(community, await community.aMember())
    const words = async () => itemsIn(community).length
    const published = await community.table.count(() => indexListing(community.app, id))
    expect([await words(), published.W]).toEqual([6, 2 * 6 + 2])
    const unchanged = await community.table.count(() => indexListing(community.app, id))
    expect(unchanged.W).toBe(1)
  })

  it('is the one that would be built anew, whatever happens and however the stream comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { minLength: 1, maxLength: 25 }), async (acts) => {
        const community = aCommunity()
        const life = await aLife(community)
        for (const act of acts) await life.act(act)
        await life.finish()
        expect(await differencesIn(community)).toEqual([])
        const kept = itemsIn(community)
        await rebuildIndex(community.app)
        expect(itemsIn(community)).toEqual(kept)
      }),
      { numRuns: 60 },
    )
  })

  it('holds nothing of a listing that is not open', async () => {
    const community = aCommunity()
    const owner = await community.aMember()
    const { id } = await aListing(community, owner)
    await community.settle()
    expect(itemsIn(community).length).toBeGreaterThan(3)
    await closeListing({ id }, owner, community.app)
    await community.settle()
    expect(itemsIn(community)).toEqual([])
  })

  it('stays right when a follower that was given up writes after the one that took its place', async () => {
    const community = aCommunity()
    const owner = await community.aMember()
    const { id } = await aListing(community, owner)
    const late = aLateFollower(community, id)
    await community.settle()
    await closeListing({ id }, owner, community.app)
    await community.settle()
    await late.goOn()
    expect(itemsIn(community)).toEqual([])
  })

  it('stays right when such a follower has seen a listing taken that is open again', async () => {
    const community = aCommunity()
    const [owner, asker] = [await community.aMember(), await community.aMember()]
    const listing = await aListing(community, owner)
    await community.settle()
    const { id } = await aRequest(community, asker, listing)
    await acceptExchange({ id }, owner, community.app)
    const late = aLateFollower(community, listing.id)
    await late.isHeld
    await cancelExchange({ id, reason: 'cannot_meet' }, owner, community.app)
    await community.settle()
    await late.goOn()
    expect(await differencesIn(community)).toEqual([])
  })

  it('is built anew where items were lost, changed or left over', async () => {
    const community = aCommunity()
    const owner = await community.aMember()
    const [listing, other] = [await aListing(community, owner), await aListing(community, owner)]
    await community.settle()
    const [lost, changed] = itemsIn(community).filter(({ SK }) => String(SK).endsWith(listing.id))
    const keyOf = (item: typeof lost) => ({ PK: String(item?.['PK']), SK: String(item?.['SK']) })
    await community.table.write({ Delete: { Key: keyOf(lost) } })
    await community.table.write({ Put: { Item: { ...changed, ...keyOf(changed), value: 7 } } })
    const stray = key.word('remote', 'harpe', other.createdAt, other.id)
    await community.table.write({ Put: { Item: { ...changed, ...stray } } })
    const found = await differencesIn(community)
    expect(found.map(({ what }) => what).toSorted()).toEqual(['left over', 'missing', 'other'])
    expect(await rebuildIndex(community.app)).toEqual({ listings: 2, removed: 1 })
    expect(await differencesIn(community)).toEqual([])
  })
})
