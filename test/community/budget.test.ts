import { describe, expect, it } from 'vitest'
import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { cancelExchange } from '../../lambdas/exchanges/cancel-exchange.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { quoteListing } from '../../lambdas/listings/quote-listing.ts'
import { readListing } from '../../lambdas/listings/read-listing.ts'
import { sweep } from '../../shared/data/sweep/sweep.ts'
import { aListing, aRequest, purseOf } from './a-community.ts'
import { accepted, aNeed, budgetOf, prove, type Scene } from './a-need.ts'

const day = 86_400_000

describe('the solidarity budget', () => {
  it('takes a value whole or not at all, and says beforehand what will be earned', async () => {
    const scene = await aNeed({ value: 100, quantity: 20 })
    const { community, app, coordinator, need } = scene
    const earned: number[] = []
    for (let gift = 0; gift < 4; gift += 1) {
      const giver = await community.aMember()
      const quote = await quoteListing({ id: need.id, quantity: 3 }, giver, app)
      const { id } = await aRequest(community, giver, need, { quantity: 3 })
      const exchange = await acceptExchange({ id }, coordinator, app)
      expect(exchange.earned).toBe(quote.earned)
      earned.push(exchange.earned)
    }
    expect(earned).toEqual([300, 300, 300, 0])
    const last = await quoteListing({ id: need.id, quantity: 1 }, scene.giver, app)
    expect(last.earned).toBe(100)
    expect(await budgetOf(scene)).toEqual({ reserved: 900, sponsored: 0 })
  })

  it('lets a giver earn what comes back to the month while their gift is accepted', async () => {
    const scene = await aNeed({ value: 100, quantity: 20 })
    const { community, app, coordinator, need, giver } = scene
    const other = await community.aMember()
    const { id: first } = await aRequest(community, other, need, { quantity: 10 })
    await acceptExchange({ id: first }, coordinator, app)
    const { id } = await aRequest(community, giver, need, { quantity: 1 })
    let isBack = false
    const transact: typeof app.table.transact = async (writes, token) => {
      if (!isBack) {
        isBack = true
        await cancelExchange({ id: first, reason: 'cannot_meet' }, other, app)
      }
      return app.table.transact(writes, token)
    }
    const slow = { ...app, table: { ...app.table, transact } }
    expect(await acceptExchange({ id }, coordinator, slow)).toMatchObject({ earned: 100 })
    expect(await budgetOf(scene)).toEqual({ reserved: 100, sponsored: 0 })
  })

  it('counts a gift for Good Vibes also where it is spent', async () => {
    const scene = await aNeed({ value: 100, quantity: 20 })
    const { community, app, coordinator, need, giver } = scene
    const other = await community.aMember()
    const { id: first } = await aRequest(community, other, need, { quantity: 10 })
    await acceptExchange({ id: first }, coordinator, app)
    const { id } = await accepted(scene, 1)
    expect(await confirmExchange({ id }, coordinator, app)).toMatchObject({ earned: 0, value: 100 })
    expect(await purseOf(community, giver)).toEqual([50, 0, 7])
    await prove(scene)
  })

  it.each<[string, (scene: Scene, id: string) => Promise<unknown>]>([
    ['cancelled by the giver', ({ app, giver }, id) => cancelExchange({ id, reason: 'cannot_meet' }, giver, app)],
    ['cancelled by the team', ({ app, coordinator }, id) => cancelExchange({ id, reason: 'unsafe' }, coordinator, app)],
    [
      'expired',
      async ({ app, community }) => {
        community.clock.pass(15 * day)
        await sweep(app, { report: (failure) => expect(failure).toBe('') })
      },
    ],
  ])('gets back what was reserved when the exchange is %s', async (_, end) => {
    const scene = await aNeed()
    const { id } = await accepted(scene, 5)
    expect(await budgetOf(scene)).toEqual({ reserved: 50, sponsored: 0 })
    await end(scene, id)
    expect(await budgetOf(scene)).toEqual({ reserved: 0, sponsored: 0 })
    expect(await readListing({ id: scene.need.id }, scene.giver, scene.app)).toMatchObject({ left: 5 })
    await prove(scene)
  })

  it('is that of the month of the acceptance, where the country’s clocks are', async () => {
    const scene = await aNeed({ value: 100, quantity: 40 })
    const { community, app, coordinator, need } = scene
    // 31 March, 23:30 in Paris; at 22:00 UTC the month ends there.
    community.clock.pass(Date.parse('2026-03-31T21:30:00.000Z') - Date.parse(app.clock.now()))
    const fresh = await aListing(community, coordinator, {
      kind: 'need',
      value: 100,
      quantity: 40,
      associationId: scene.association.id,
    })
    const giveTen = async () => {
      const { id } = await aRequest(community, await community.aMember(), fresh, { quantity: 10 })
      return acceptExchange({ id }, coordinator, app)
    }
    const before = await giveTen()
    expect(before.earned).toBe(1_000)
    expect((await giveTen()).earned).toBe(0)
    community.clock.pass(31 * 60_000)
    expect((await quoteListing({ id: fresh.id, quantity: 10 }, scene.giver, app)).earned).toBe(1_000)
    expect((await giveTen()).earned).toBe(1_000)
    expect(await budgetOf(scene)).toEqual({ reserved: 1_000, sponsored: 0 })
    // What March had reserved goes back to March.
    await cancelExchange({ id: before.id, reason: 'unsafe' }, coordinator, app)
    expect(await budgetOf(scene)).toEqual({ reserved: 1_000, sponsored: 0 })
    expect(need.value).toBe(100)
    await prove(scene)
  })
})
