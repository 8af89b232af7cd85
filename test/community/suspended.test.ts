import { describe, expect, it } from 'vitest'
import { refileActivities } from '../../shared/data/activities/refile-activities.ts'
import { key } from '../../shared/data/keys.ts'
import { aCommunity } from './a-community.ts'
import { aMission, anEvent, dayMs, hourMs, inDays, titles } from './an-activity.ts'
import { aVerifiedAssociation, decides } from './an-association.ts'

describe('a suspended association', () => {
  it('has nothing in any list until it is verified again, and then by its name as it is', async () => {
    const community = aCommunity()
    const association = await aVerifiedAssociation(community)
    await anEvent(community, association, { title: 'ours', ...inDays(community, 5) })
    const ofAll = { associationId: association.id }
    await decides(community, association.op, association.id, 'suspended')
    await community.settle()
    expect([await titles(community), await titles(community, ofAll)]).toEqual([[], []])
    community.clock.pass(1_000)
    await decides(community, association.op, association.id, 'verified')
    await community.settle()
    await community.settleAgain()
    expect([await titles(community), await titles(community, ofAll)]).toEqual([['ours'], ['ours']])
  })
})

describe('what follows of an association', () => {
  it('finds a mission that has begun and has more to come, before the schedule has come to it', async () => {
    const community = aCommunity()
    const { id, op, coordinator } = await aVerifiedAssociation(community)
    const shifts = [1, 5].map((days) => ({ ...inDays(community, days), places: 2, value: 20 }))
    const mission = await aMission(community, { id, coordinator }, { shifts })
    community.clock.pass(dayMs + hourMs / 2)
    await decides(community, op, id, 'suspended')
    await refileActivities(community.app, id)
    const head = await community.app.table.get(key.activity(mission.id), { consistent: true })
    expect(head).toMatchObject({ isHidden: true })
    expect(head?.['soonCell']).toBeUndefined()
  })

  it('does not hide again what a later decision has put back, however late it is', async () => {
    const community = aCommunity()
    const { app } = community
    const { id, op, coordinator } = await aVerifiedAssociation(community)
    await anEvent(community, { id, coordinator }, { title: 'ours', ...inDays(community, 5) })
    await decides(community, op, id, 'suspended')
    let isFirst = true
    const transact: typeof app.table.transact = async (writes, token) => {
      if (isFirst) {
        isFirst = false
        await decides(community, op, id, 'verified')
        await refileActivities(app, id)
      }
      return app.table.transact(writes, token)
    }
    await refileActivities({ ...app, table: { ...app.table, transact } }, id)
    expect(isFirst).toBe(false)
    expect(await titles(community)).toEqual(['ours'])
  })
})
