import { describe, expect, it } from 'vitest'
import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { cancelExchange } from '../../lambdas/exchanges/cancel-exchange.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { declineExchange } from '../../lambdas/exchanges/decline-exchange.ts'
import { postMessage } from '../../lambdas/exchanges/post-message.ts'
import { readExchange } from '../../lambdas/exchanges/read-exchange.ts'
import { requestExchange } from '../../lambdas/exchanges/request-exchange.ts'
import { changeListing } from '../../lambdas/listings/change-listing.ts'
import { quoteListing } from '../../lambdas/listings/quote-listing.ts'
import { exchanges } from '../../shared/contract/exchanges.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { aListing, aRequest, purseOf } from './a-community.ts'
import { decides } from './an-association.ts'
import { aNeed, budgetOf, codeOf, joins, promise, prove, type Scene } from './a-need.ts'

describe('who may act for an association', () => {
  const act = (scene: Scene, id: string): [string, () => Promise<unknown>][] => [
    ['accept', () => acceptExchange({ id }, scene.giver, scene.app)],
    ['decline', () => declineExchange({ id }, scene.giver, scene.app)],
  ]

  it('nobody on the other side, and no stranger learns of it', async () => {
    const scene = await aNeed()
    const { id } = await promise(scene)
    for (const [, move] of act(scene, id)) expect(await codeOf(move())).toBe('not_allowed')
    const stranger = await scene.community.aMember()
    const all = [
      () => readExchange({ id }, stranger, scene.app),
      () => acceptExchange({ id }, stranger, scene.app),
      () => declineExchange({ id }, stranger, scene.app),
      () => confirmExchange({ id }, stranger, scene.app),
      () => postMessage({ id, text: 'Hi' }, stranger, scene.app),
      () => cancelExchange({ id, reason: 'unsafe' }, stranger, scene.app),
    ]
    for (const move of all) expect(await codeOf(move())).toBe('not_found')
    await acceptExchange({ id }, scene.coordinator, scene.app)
    for (const move of all) expect(await codeOf(move())).toBe('not_found')
    await confirmExchange({ id }, scene.coordinator, scene.app)
    for (const move of all) expect(await codeOf(move())).toBe('not_found')
  })

  it('everybody of the team, until the association is suspended', async () => {
    const scene = await aNeed()
    const { community, app, coordinator, operator, association, need } = scene
    const helper = await community.aMember('Chloé')
    await joins(scene, helper)
    const { id } = await promise(scene)
    await acceptExchange({ id }, helper, app)
    await decides(community, operator, association.id, 'suspended')
    const all = [
      () => readExchange({ id }, helper, app),
      () => acceptExchange({ id }, helper, app),
      () => confirmExchange({ id }, helper, app),
      () => cancelExchange({ id, reason: 'unsafe' }, coordinator, app),
      () => postMessage({ id, text: 'Hi' }, helper, app),
      () => aListing(community, coordinator, { kind: 'need', associationId: association.id }),
      () => changeListing({ id: need.id, ifMatch: '"1"', value: 3 }, coordinator, app),
    ]
    for (const move of all) expect(await codeOf(move())).toBe('association_suspended')
    // Whoever has promised can still go back, and by the code also forward.
    expect(await codeOf(cancelExchange({ id, reason: 'cannot_meet' }, scene.giver, app))).toBe('done')
  })

  it('nobody of its team on both sides, at the promise or at the acceptance', async () => {
    const scene = await aNeed()
    const { community, app, coordinator, giver, need } = scene
    expect(await codeOf(aRequest(community, coordinator, need))).toBe('own_association')
    const { id } = await promise(scene)
    await joins(scene, giver)
    expect(await codeOf(acceptExchange({ id }, coordinator, app))).toBe('own_association')
  })
})

describe('an association that answers', () => {
  const ask = (scene: Scene, by: Caller, listingId: string) =>
    requestExchange(
      exchanges.requestExchange.input.parse({ listingId, message: 'Pour nous', associationId: scene.association.id }),
      by,
      scene.app,
    )

  it('receives an offer for nothing, and its owner earns within the budget', async () => {
    const scene = await aNeed()
    const { community, app, coordinator, association, giver } = scene
    const offer = await aListing(community, giver, { value: 40 })
    const quote = await quoteListing({ id: offer.id, quantity: 1, associationId: association.id }, coordinator, app)
    expect(quote).toMatchObject({ price: 0, earned: 40 })
    const request = await ask(scene, coordinator, offer.id)
    expect(request).toMatchObject({ receiver: association.id, receiverName: 'Open Table', role: 'receiver', price: 0 })
    await acceptExchange({ id: request.id }, giver, app)
    expect(await budgetOf(scene)).toEqual({ reserved: 40, sponsored: 0 })
    await confirmExchange({ id: request.id }, coordinator, app)
    expect(await purseOf(community, giver)).toEqual([90, 0, 7])
    await prove(scene)
  })

  it('is not spoken for by others, nor for its own team’s listings', async () => {
    const scene = await aNeed()
    const { community, coordinator, giver } = scene
    const offer = await aListing(community, giver, { value: 40 })
    expect(await codeOf(ask(scene, await community.aMember(), offer.id))).toBe('not_allowed')
    const helper = await community.aMember()
    await joins(scene, helper)
    const own = await aListing(community, helper, { value: 40 })
    expect(await codeOf(ask(scene, coordinator, own.id))).toBe('own_association')
  })
})
