import { describe, expect, it } from 'vitest'
import { cancelExchange } from '../../lambdas/exchanges/cancel-exchange.ts'
import { closeListing } from '../../lambdas/listings/close-listing.ts'
import { listNeeds } from '../../lambdas/needs/list-needs.ts'
import { decideAssociation } from '../../lambdas/operator/decide-association.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { aListing } from './a-community.ts'
import { accepted, aNeed, codeOf, type Scene } from './a-need.ts'

const list = (
  { app, association }: Scene,
  reader?: Caller,
  more: { status?: 'open'; cursor?: string } = {},
  limit = 20,
) => listNeeds({ id: association.id, limit, ...more }, reader, app)

const titles = async (...call: Parameters<typeof list>) => (await list(...call)).items.map(({ title }) => title)

/** Besides the blankets there are five chairs that nobody needs any more, and a soup for everybody. */
const withMore = async () => {
  const scene = await aNeed()
  const { community, coordinator, association, app } = scene
  const of = { kind: 'need' as const, associationId: association.id }
  for (let count = 0; count < 5; count += 1) {
    const { id } = await aListing(community, coordinator, { ...of, title: 'Chaises' })
    await closeListing({ id }, coordinator, app)
    community.clock.pass(1)
  }
  await aListing(community, coordinator, { ...of, kind: 'offer', title: 'Soupe', value: 0 })
  return scene
}

describe('an association’s list', () => {
  it('shows anybody what is open, with how much is missing, and its team everything', async () => {
    const scene = await withMore()
    await accepted(scene, 2)
    expect(await titles(scene)).toEqual(['Soupe', 'Couvertures'])
    expect(await titles(scene, scene.giver)).toEqual(['Soupe', 'Couvertures'])
    expect(await titles(scene, scene.coordinator)).toHaveLength(7)
    expect(await titles(scene, scene.coordinator, { status: 'open' })).toEqual(['Soupe', 'Couvertures'])
    expect((await list(scene)).items[1]).toMatchObject({ quantity: 5, left: 3, status: 'open' })
    expect(JSON.stringify(await list(scene))).not.toContain(scene.coordinator.id)
  })

  it('comes in full pages, whatever is closed between', async () => {
    const scene = await withMore()
    const first = await list(scene, undefined, {}, 1)
    expect(first.items.map(({ title }) => title)).toEqual(['Soupe'])
    const { cursor = '' } = first
    expect(await list(scene, undefined, { cursor }, 1)).toMatchObject({ items: [{ title: 'Couvertures' }] })
    expect(await list(scene, scene.giver, { cursor }, 1)).toMatchObject({ items: [{ title: 'Couvertures' }] })
  })

  it('loses a need that is promised whole, and has it again when the promise comes to nothing', async () => {
    const scene = await aNeed()
    const { id } = await accepted(scene, 5)
    expect(await titles(scene)).toEqual([])
    await cancelExchange({ id, reason: 'cannot_meet' }, scene.giver, scene.app)
    expect((await list(scene)).items).toMatchObject([{ left: 5, status: 'open' }])
  })

  it('takes one query and one batch for anybody and for its team, however long it is', async () => {
    const scene = await withMore()
    const { table } = scene.community
    const readings = [
      () => list(scene),
      () => list(scene, scene.giver, { status: 'open' }),
      () => list(scene, scene.coordinator),
    ]
    for (const read of readings) {
      const { W, kinds } = await table.count(read)
      expect([W, kinds]).toEqual([0, ['query', 'batchGet']])
    }
  })

  it('is there for the team alone while the association is not verified', async () => {
    const scene = await aNeed()
    const { association, operator, app, coordinator, giver } = scene
    await decideAssociation({ id: association.id, decision: 'suspended', reason: 'Looked up.' }, operator, app)
    expect(await codeOf(list(scene))).toBe('not_found')
    expect(await codeOf(list(scene, giver, { status: 'open' }))).toBe('not_found')
    expect(await titles(scene, coordinator)).toEqual(['Couvertures'])
  })
})
