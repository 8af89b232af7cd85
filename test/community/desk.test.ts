import { describe, expect, it } from 'vitest'
import { confirmEventAttendance } from '../../lambdas/activities/confirm-event-attendance.ts'
import { signUpForEvent } from '../../lambdas/activities/sign-up-for-event.ts'
import { signUpForShift } from '../../lambdas/activities/sign-up-for-shift.ts'
import { readDesk } from '../../lambdas/desk/read-desk.ts'
import { handOverExchange } from '../../lambdas/exchanges/hand-over-exchange.ts'
import { aListing } from './a-community.ts'
import { accepted, aNeed, codeOf, promise } from './a-need.ts'
import { aMission, anEvent, dayMs, hourMs, soon } from './an-activity.ts'
import { aTeamMember } from './an-association.ts'

const aDesk = async () => {
  const scene = await aNeed()
  const { community, coordinator, association } = scene
  const host = { id: association.id, coordinator }
  const read = (by = coordinator) => readDesk({ id: association.id }, by, community.app)
  return { ...scene, scene, host, read }
}

describe('the desk of an association', () => {
  it('shows open needs until their last piece is promised', async () => {
    const { scene, need, read } = await aDesk()
    expect((await read()).needs).toMatchObject([{ id: need.id, left: 5, quantity: 5 }])
    await accepted(scene, 2)
    expect((await read()).needs).toMatchObject([{ id: need.id, left: 3 }])
    await accepted(scene, 3)
    expect((await read()).needs).toEqual([])
  })

  it('shows requests to answer, then hand-overs to confirm, and nothing else of an exchange', async () => {
    const { scene, app, community, giver, read } = await aDesk()
    const { id } = await accepted(scene, 2)
    expect((await read()).requests).toEqual([])
    await handOverExchange({ id }, giver, app)
    const asked = await promise({ ...scene, giver: await community.aMember('Cy') })
    const { requests } = await read()
    expect(requests.map((request) => [request.id, request.status, request.role, request.giverName])).toEqual([
      [asked.id, 'requested', 'receiver', 'Cy'],
      [id, 'handed_over', 'receiver', 'Ben'],
    ])
  })

  it('shows what comes next, and the shifts that have places left', async () => {
    const { community, app, giver, host, read } = await aDesk()
    const event = await anEvent(community, host, {
      startsAt: soon(community, dayMs),
      endsAt: soon(community, dayMs + hourMs),
    })
    const mission = await aMission(community, host)
    const shift = mission.shifts[0]
    if (!shift) throw new Error('The mission has a shift')
    const desk = await read()
    expect(desk.activities.map(({ id }) => id)).toEqual([event.id, mission.id])
    expect(desk.shifts).toMatchObject([{ activityId: mission.id, shiftId: shift.id, places: 2, going: 0 }])
    for (const member of [giver, await community.aMember()])
      await signUpForShift({ id: mission.id, shiftId: shift.id }, member, app)
    expect((await read()).shifts).toEqual([])
  })

  it('shows where nobody has said yet who came', async () => {
    const { community, app, coordinator, giver, host, read } = await aDesk()
    const { id } = await anEvent(community, host)
    await signUpForEvent({ id }, giver, app)
    expect((await read()).attendance).toEqual([])
    community.clock.pass(7 * dayMs + hourMs)
    expect((await read()).attendance).toMatchObject([{ activityId: id, type: 'event', going: 1, unsaid: 1 }])
    await confirmEventAttendance({ id, attendance: [{ memberId: giver.id, came: false }] }, coordinator, app)
    expect((await read()).attendance).toEqual([])
  })

  it('shows what is left of the month’s budget', async () => {
    const { scene, read } = await aDesk()
    await accepted(scene, 3)
    expect((await read()).budget).toEqual({ month: '2026-03', budget: 1000, reserved: 30, left: 970 })
  })

  it('is for the team alone, whatever the role', async () => {
    const { community, coordinator, operator, association, giver, read } = await aDesk()
    const member = await aTeamMember(community, { coordinator, id: association.id })
    const calls = [coordinator, member, giver, operator].map((one) => codeOf(read(one)))
    expect(await Promise.all(calls)).toEqual(['done', 'done', 'not_allowed', 'not_allowed'])
  })

  it('takes ten calls, however much there is', async () => {
    const { scene, community, coordinator, association, host, read } = await aDesk()
    for (let count = 0; count < 12; count += 1) {
      community.clock.pass(1_000)
      await aListing(community, coordinator, { kind: 'need', associationId: association.id, quantity: 2 })
      await anEvent(community, host)
      await aMission(community, host)
    }
    await accepted(scene, 2)
    const { calls, W, kinds } = await community.table.count(() => read())
    expect([calls, W]).toEqual([10, 0])
    expect(kinds.filter((kind) => kind === 'query')).toHaveLength(5)
    const desk = await read()
    expect([desk.activities.length, desk.shifts.length, desk.needs.length]).toEqual([10, 10, 13])
  })
})
