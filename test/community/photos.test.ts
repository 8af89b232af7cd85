import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closeListing } from '../../lambdas/listings/close-listing.ts'
import { readListing } from '../../lambdas/listings/read-listing.ts'
import { renewListing } from '../../lambdas/listings/renew-listing.ts'
import { albumOf } from '../../shared/data/photos/album-items.ts'
import { awaitPhoto, removePhotoOf, settlePhoto } from '../../shared/data/photos/change-album.ts'
import { key } from '../../shared/data/keys.ts'
import { sweep } from '../../shared/data/sweep/sweep.ts'
import { readyIn } from '../../shared/domain/album.ts'
import { Refusal } from '../../shared/errors.ts'
import { itemBytes } from '../units/item-size.ts'
import { aCommunity, aListing } from './a-community.ts'

const dayMs = 86_400_000
const ready = { status: 'ready', width: 1600, height: 1200 } as const

const raise = (failure: unknown): never => {
  throw failure
}

/** A listing with so many photos that are ready. */
const aListingWithPhotos = async (count: number) => {
  const community = aCommunity()
  const owner = await community.aMember()
  const listing = await aListing(community, owner)
  const { app } = community
  const add = async () => {
    const { id } = await awaitPhoto(app, listing.id, owner.id, 'image/jpeg')
    await settlePhoto(app, listing.id, id, ready)
    return id
  }
  for (let added = 0; added < count; added += 1) await add()
  const photos = async () => (await readListing({ id: listing.id }, undefined, app)).photos.length
  /** Days go by, swept each day. */
  const days = async (passing: number) => {
    for (let passed = 0; passed < passing; passed += 1) {
      community.clock.pass(dayMs + 1)
      await sweep(app, { report: raise })
      await community.settle()
    }
  }
  return { community, app, owner, listing, add, photos, days }
}

describe('the photos of a listing', () => {
  it('stay for thirty days after it expired, so that a renewal finds them', async () => {
    const { owner, listing, app, photos, days } = await aListingWithPhotos(2)
    await days(61 + 28)
    expect(await photos()).toBe(2)
    await renewListing({ id: listing.id }, owner, app)
    await days(30)
    expect(await photos()).toBe(2)
  })

  it('go thirty days after it expired, and the listing can be renewed all the same', async () => {
    const { owner, listing, app, photos, days, add } = await aListingWithPhotos(2)
    await days(61 + 31)
    expect(await photos()).toBe(0)
    expect((await renewListing({ id: listing.id }, owner, app)).status).toBe('open')
    await add()
    expect(await photos()).toBe(1)
  })

  it('go as soon as it is closed, and none comes after', async () => {
    const { community, owner, listing, app, photos, add } = await aListingWithPhotos(2)
    const { id } = await awaitPhoto(app, listing.id, owner.id, 'image/jpeg')
    await closeListing({ id: listing.id }, owner, app)
    expect(await settlePhoto(app, listing.id, id, ready)).toEqual({ status: 'gone' })
    await community.settle()
    expect(await photos()).toBe(0)
    await expect(add()).rejects.toThrow('not_open')
  })

  it('fit into the head beside the longest words, which stays below a kilobyte', async () => {
    const community = aCommunity()
    const owner = await community.aMember('أ'.repeat(40))
    const listing = await aListing(community, owner, { title: 'كرسي خشبي متين '.repeat(8).slice(0, 120) })
    for (let count = 0; count < 6; count += 1) {
      const { id } = await awaitPhoto(community.app, listing.id, owner.id, 'image/jpeg')
      await settlePhoto(community.app, listing.id, id, ready)
    }
    expect(itemBytes((await community.table.get(key.listing(listing.id))) ?? {})).toBeLessThan(1024)
  })

  it('are six at most and shown as the album has them, whoever does what at once', async () => {
    const act = fc.constantFrom('add', 'settle', 'refuse', 'remove', 'close', 'follow')
    const rounds = fc.array(fc.array(act, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(rounds, async (story) => {
        const { community, app, owner, listing } = await aListingWithPhotos(0)
        const ids: string[] = []
        const some = () => ids[Math.floor(app.chance.unit() * ids.length)] ?? 'q3Zk_0aB'
        const acts = {
          add: async () => void ids.push((await awaitPhoto(app, listing.id, owner.id, 'image/png')).id),
          settle: () => settlePhoto(app, listing.id, some(), ready),
          refuse: () => settlePhoto(app, listing.id, some(), { status: 'refused' }),
          remove: () => removePhotoOf(app, listing.id, owner.id, some()),
          close: () => (app.chance.unit() < 0.1 ? closeListing({ id: listing.id }, owner, app) : Promise.resolve()),
          follow: () => community.settle(),
        }
        for (const round of story) {
          const done = await Promise.allSettled(round.map((name) => acts[name]()))
          const failures = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
          expect(failures.filter((failure) => !(failure instanceof Refusal))).toEqual([])
          const [head, item] = await community.table.batchGet([key.listing(listing.id), key.album(listing.id)])
          const { photos } = albumOf(item)
          expect(photos.filter(({ status }) => status !== 'refused').length).toBeLessThanOrEqual(6)
          expect(head?.['photos'] ?? []).toEqual(readyIn(photos).map(({ id }) => `${id} 1600x1200`))
          expect(head?.['photo']).toBe(readyIn(photos)[0]?.id)
        }
        await closeListing({ id: listing.id }, owner, app)
        await community.settle()
        const last = await community.table.get(key.album(listing.id))
        expect(albumOf(last).photos).toEqual([])
        expect(last === undefined || last['ttl'] !== undefined).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
