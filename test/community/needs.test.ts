import { describe, expect, it } from 'vitest'
import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { appoint } from '../../lambdas/exchanges/appoint.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { handOverExchange } from '../../lambdas/exchanges/hand-over-exchange.ts'
import { postMessage } from '../../lambdas/exchanges/post-message.ts'
import { readExchange } from '../../lambdas/exchanges/read-exchange.ts'
import { thank } from '../../lambdas/exchanges/thank.ts'
import { browseListings } from '../../lambdas/listings/browse-listings.ts'
import { changeListing } from '../../lambdas/listings/change-listing.ts'
import { listAskers } from '../../lambdas/listings/list-askers.ts'
import { quoteListing } from '../../lambdas/listings/quote-listing.ts'
import { readListing } from '../../lambdas/listings/read-listing.ts'
import { listings } from '../../shared/contract/listings.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { sweep } from '../../shared/data/sweep/sweep.ts'
import { aListing, aRequest, purseOf } from './a-community.ts'
import { accepted, aNeed, budgetOf, codeOf, kindsOf, promise, prove } from './a-need.ts'

const day = 86_400_000

describe('a need of an association', () => {
  it('is its own, under its name, and only its team changes it', async () => {
    const { app, coordinator, association, giver, need } = await aNeed()
    expect(need).toMatchObject({ owner: association.id, ownerName: association.name, associationId: association.id })
    expect(await readListing({ id: need.id }, undefined, app)).not.toHaveProperty('postedBy')
    const change = (by: Caller) => changeListing({ id: need.id, ifMatch: '"1"', quantity: 6 }, by, app)
    expect(await codeOf(change(giver))).toBe('not_allowed')
    expect(await change(coordinator)).toMatchObject({ quantity: 6, left: 6, version: 2 })
  })

  it('costs the association nothing and brings its giver the whole value, out of the budget', async () => {
    const scene = await aNeed()
    const { app, coordinator, association, giver, need } = scene
    expect(await quoteListing({ id: need.id, quantity: 3 }, giver, app)).toEqual({
      value: 30,
      goodVibes: 0,
      price: 0,
      commonsShare: 30,
      earned: 30,
    })
    const { id } = await accepted(scene, 3)
    expect(await budgetOf(scene)).toEqual({ reserved: 30, sponsored: 0 })
    expect(await readListing({ id: need.id }, giver, app)).toMatchObject({ left: 2, status: 'open' })
    const done = await confirmExchange({ id }, coordinator, app)
    expect(done).toMatchObject({ status: 'completed', price: 0, earned: 30, associationId: association.id })
    expect(done.receiptNumber).toMatch(/^2026-/)
    expect(await purseOf(scene.community, giver)).toEqual([80, 0, 7])
    expect(await budgetOf(scene)).toEqual({ reserved: 30, sponsored: 0 })
    await prove(scene)
  })

  it('is done in the association’s name: who of its team did what only the team sees', async () => {
    const scene = await aNeed()
    const { app, coordinator, giver } = scene
    const { id } = await accepted(scene)
    await appoint({ id, at: '2026-03-05T17:00:00.000Z', place: 'La gare' }, coordinator, app)
    await postMessage({ id, text: 'À demain !' }, coordinator, app)
    const mine = await readExchange({ id }, coordinator, app)
    expect(mine.role).toBe('receiver')
    expect(mine.acts?.map(({ did, member }) => [did, member])).toEqual([
      ['accept', coordinator.id],
      ['appoint', coordinator.id],
    ])
    const theirs = await readExchange({ id }, giver, app)
    expect(JSON.stringify(theirs)).not.toContain(coordinator.id)
    expect(theirs).toMatchObject({ role: 'giver', receiverName: 'Open Table' })
  })

  it('tells whoever of the team published it, and its coordinators once they have left the team', async () => {
    const scene = await aNeed()
    await promise(scene)
    await scene.community.settle()
    expect(await kindsOf(scene, scene.coordinator)).toContain('requested')
    expect(await kindsOf(scene, scene.giver)).not.toContain('requested')
  })

  it('shows its team who promises, and thanks in its name', async () => {
    const scene = await aNeed()
    const { app, coordinator, association, giver, need } = scene
    const { id } = await promise(scene)
    expect((await listAskers({ id: need.id }, coordinator, app)).items).toMatchObject([{ id }])
    expect(await codeOf(listAskers({ id: need.id }, giver, app))).toBe('not_allowed')
    await acceptExchange({ id }, coordinator, app)
    await confirmExchange({ id }, coordinator, app)
    const { mine } = await thank({ id, badges: ['kind'] }, coordinator, app)
    expect(mine.from).toBe(association.id)
  })

  it('is found among those of associations only, or among members’ not at all', async () => {
    const { app, need } = await aNeed()
    const browse = (more: object) =>
      browseListings(listings.browseListings.input.parse({ latitude: 48.85, longitude: 2.35, ...more }), undefined, app)
    expect((await browse({ associations: true })).items).toMatchObject([{ id: need.id, associationId: need.owner }])
    expect((await browse({ associations: true, kind: 'offer' })).items).toEqual([])
    expect((await browse({ associations: false })).items).toEqual([])
  })
})

describe('who hands over fewer pieces than promised', () => {
  it('settles those, and the rest is needed again and back in the budget', async () => {
    const scene = await aNeed()
    const { app, coordinator, giver, need } = scene
    const { id } = await accepted(scene, 5)
    expect(await readListing({ id: need.id }, giver, app)).toMatchObject({ left: 0, status: 'reserved' })
    expect(await handOverExchange({ id, quantity: 3 }, giver, app)).toMatchObject({ quantity: 5, handedOver: 3 })
    const done = await confirmExchange({ id }, coordinator, app)
    expect(done).toMatchObject({ quantity: 3, promised: 5, value: 30, earned: 30, price: 0 })
    expect(await readListing({ id: need.id }, giver, app)).toMatchObject({ left: 2, status: 'open' })
    expect(await budgetOf(scene)).toEqual({ reserved: 30, sponsored: 0 })
    expect(await purseOf(scene.community, giver)).toEqual([80, 0, 7])
    await scene.community.settle()
    await prove(scene)
  })

  it('may be confirmed by silence, of the pieces that were marked', async () => {
    const scene = await aNeed()
    const { id } = await accepted(scene, 2)
    await handOverExchange({ id, quantity: 1 }, scene.giver, scene.app)
    scene.community.clock.pass(8 * day)
    for (let round = 0; round < 4; round += 1) await sweep(scene.app, { report: (failure) => expect(failure).toBe('') })
    expect(await readExchange({ id }, scene.giver, scene.app)).toMatchObject({ status: 'completed', quantity: 1 })
    expect(await budgetOf(scene)).toEqual({ reserved: 10, sponsored: 0 })
  })

  it('is counted by the team, never above what was promised, and not between members', async () => {
    const scene = await aNeed()
    const { app, coordinator, community } = scene
    const { id } = await accepted(scene, 2)
    expect(await codeOf(confirmExchange({ id, quantity: 3 }, coordinator, app))).toBe('invalid_request')
    expect(await confirmExchange({ id, quantity: 1 }, coordinator, app)).toMatchObject({ quantity: 1, promised: 2 })
    const [owner, asker] = [await community.aMember(), await community.aMember()]
    const listing = await aListing(community, owner, { value: 5, quantity: 2 })
    const { id: other } = await aRequest(community, asker, listing, { quantity: 2 })
    await acceptExchange({ id: other }, owner, app)
    expect(await codeOf(confirmExchange({ id: other, quantity: 1 }, asker, app))).toBe('invalid_request')
  })
})
