import { describe, expect, it } from 'vitest'
import { changeEvent } from '../../lambdas/activities/change-event.ts'
import { leaveEvent } from '../../lambdas/activities/leave-event.ts'
import { listMySignups } from '../../lambdas/activities/list-my-signups.ts'
import { signUpForEvent } from '../../lambdas/activities/sign-up-for-event.ts'
import { key } from '../../shared/data/keys.ts'
import { followRoster } from '../../shared/data/follow/follow-roster.ts'
import { aCommunity } from './a-community.ts'
import { aFullEvent, dayMs, some, soon } from './an-activity.ts'

const toCome = { past: false, limit: 20 }

describe('one’s own list', () => {
  it('follows the rosters, however often a change is seen', async () => {
    const community = aCommunity()
    const { event, members } = await aFullEvent(community, 1)
    const first = some(members, 0)
    await community.settle()
    expect((await listMySignups(toCome, first, community.app)).items).toMatchObject([
      { activityId: event.id, type: 'event', status: 'going', activityStatus: 'open' },
    ])
    await leaveEvent({ id: event.id }, first, community.app)
    await community.settle()
    await community.settleAgain()
    expect((await listMySignups(toCome, first, community.app)).items).toEqual([])
  })

  it('does not come back by a change that comes after those behind it', async () => {
    const community = aCommunity()
    const { app } = community
    const { event, members } = await aFullEvent(community, 1)
    const [member, { id }] = [some(members, 0), event]
    const roster = async () => (await app.table.get(key.roster(id), { consistent: true })) ?? {}
    const states = [await roster()]
    for (const act of [leaveEvent, signUpForEvent, leaveEvent]) {
      await act({ id }, member, app)
      states.push(await roster())
    }
    const [joined = {}, left = {}, again = {}, gone = {}] = states
    await followRoster(app, { before: joined, after: left })
    await followRoster(app, { before: again, after: gone })
    await followRoster(app, { before: left, after: again })
    const own = await app.table.query({
      KeyConditionExpression: 'PK = :member AND begins_with(SK, :signups)',
      ExpressionAttributeValues: { ':member': key.profile(member.id).PK, ':signups': 'U#' },
    })
    expect(own.items.map((item) => item['gone'])).toEqual([true])
  })

  it('moves with the time of what one signed up for, and then into the past', async () => {
    const community = aCommunity()
    const { association, event, members } = await aFullEvent(community, 1)
    const times = { startsAt: soon(community, 9 * dayMs), endsAt: soon(community, 9.1 * dayMs) }
    await changeEvent({ id: event.id, ifMatch: '"1"', ...times }, association.coordinator, community.app)
    await community.settle()
    await community.settleAgain()
    const list = async (past: boolean) =>
      (await listMySignups({ past, limit: 20 }, some(members, 0), community.app)).items.map(({ startsAt }) => startsAt)
    expect([await list(false), await list(true)]).toEqual([[times.startsAt], []])
    community.clock.pass(10 * dayMs)
    expect([await list(false), await list(true)]).toEqual([[], [times.startsAt]])
  })
})
