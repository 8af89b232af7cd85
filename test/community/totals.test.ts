import { describe, expect, it } from 'vitest'
import { listActs } from '../../lambdas/associations/list-acts.ts'
import { enterTotals } from '../../lambdas/desk/enter-totals.ts'
import { readFigures } from '../../lambdas/desk/read-figures.ts'
import { readTotals } from '../../lambdas/desk/read-totals.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { codeOf } from './a-need.ts'
import { aCommunity } from './a-community.ts'
import { anEvent, dayMs } from './an-activity.ts'
import { aTeamMember, aVerifiedAssociation, decides } from './an-association.ts'

const some = { thirdCountryNationals: 9, women: 12, men: 8, other: 0, under18: 6, from18to60: 14, over60: 0 }
const few = { thirdCountryNationals: 1, women: 2, men: 1, other: 0, under18: 0, from18to60: 3, over60: 0 }

const anOldEvent = async () => {
  const community = aCommunity()
  const association = await aVerifiedAssociation(community)
  const { id, coordinator } = association
  const event = await anEvent(community, association)
  const { app } = community
  const at = { id, activityId: event.id }
  const enter = (totals: typeof some, version = 0, by: Caller = coordinator, where = at) =>
    enterTotals({ ...where, ifMatch: `"${version}"`, ...totals }, by, app)
  const figures = () => readFigures({ id, from: '2026-03', to: '2026-03' }, coordinator, app)
  return { community, app, association, coordinator, at, enter, figures }
}

describe('the totals of an activity', () => {
  it('are entered once it has begun, and counted into its month once that is over', async () => {
    const { community, app, coordinator, at, enter, figures } = await anOldEvent()
    expect(await readTotals(at, coordinator, app)).toEqual({ activityId: at.activityId, version: 0 })
    expect(await codeOf(enter(some))).toBe('not_started')
    community.clock.pass(8 * dayMs)
    expect(await enter(some)).toEqual({ activityId: at.activityId, version: 1, totals: some })
    expect((await figures()).whole.totals).toMatchObject({ people: 0 })
    community.clock.pass(30 * dayMs)
    const { whole, months } = await figures()
    expect(whole.totals).toEqual({ isWhole: true, people: 20, ...some })
    expect(months.map(({ totals }) => totals.people)).toEqual([20])
  })

  it('can be corrected by who has seen them as they are, and repeated', async () => {
    const { community, enter, figures } = await anOldEvent()
    community.clock.pass(8 * dayMs)
    await enter(some)
    const again = await community.table.count(() => enter(some))
    expect(again.W).toBe(0)
    const more = { ...some, women: 15, from18to60: 17 }
    expect(await codeOf(enter(more))).toBe('stale_version')
    expect(await enter(more, 1)).toMatchObject({ version: 2, totals: more })
    community.clock.pass(30 * dayMs)
    expect((await figures()).whole.totals).toMatchObject({ people: 23, women: 15, men: 8 })
  })

  it('are hidden while there are few, alone and in every sum', async () => {
    const { community, association, coordinator, at, enter, figures } = await anOldEvent()
    community.clock.pass(8 * dayMs)
    await enter(few)
    community.clock.pass(30 * dayMs)
    const { whole, months, branches } = await figures()
    for (const { totals } of [whole, ...months, ...branches]) expect(totals).toEqual({ isWhole: false })
    expect(await readTotals(at, coordinator, community.app)).toMatchObject({ totals: few })
    expect(association.id).toBe(at.id)
  })

  it.each([
    ['not as many are of an age as of a gender', { women: 13 }],
    ['more are citizens of elsewhere than took part', { thirdCountryNationals: 21 }],
  ])('are refused where %s', async (_why, wrong) => {
    const { community, enter } = await anOldEvent()
    community.clock.pass(8 * dayMs)
    const entering = async () => enter({ ...some, ...wrong })
    expect(await codeOf(entering())).toBe('invalid_request')
  })

  it('are for those who run it, while their association may act, and the log says who entered them', async () => {
    const { community, app, association, coordinator, at, enter } = await anOldEvent()
    const manager = await aTeamMember(community, association, 'volunteer_manager')
    const member = await aTeamMember(community, association)
    const stranger = await community.aMember()
    const other = await aVerifiedAssociation(community, { registrationNumber: 'W751234568' })
    community.clock.pass(8 * dayMs)
    expect(await codeOf(enter(some, 0, manager))).toBe('done')
    for (const by of [member, stranger, other.coordinator, association.op]) {
      expect(await codeOf(enter(some, 1, by))).toBe('not_allowed')
      expect(await codeOf(readTotals(at, by, app))).toBe('not_allowed')
    }
    expect(await codeOf(enter(some, 1, other.coordinator, { ...at, id: other.id }))).toBe('not_found')
    const { items } = await listActs({ id: at.id, limit: 1 }, coordinator, app)
    expect(items).toMatchObject([{ did: 'totals_entered', by: manager.id, about: at.activityId }])
    await decides(community, association.op, at.id, 'suspended')
    expect(await codeOf(enter({ ...some, other: 1, over60: 1 }, 1))).toBe('association_suspended')
  })

  it('take one read and one transaction', async () => {
    const { community, enter } = await anOldEvent()
    community.clock.pass(8 * dayMs)
    expect((await community.table.count(() => enter(some))).kinds).toEqual(['batchGet', 'transact'])
  })
})
