import { describe, expect, it } from 'vitest'
import { cancelEvent } from '../../lambdas/activities/cancel-event.ts'
import { changeEvent } from '../../lambdas/activities/change-event.ts'
import { leaveEvent } from '../../lambdas/activities/leave-event.ts'
import { listEventSignups } from '../../lambdas/activities/list-event-signups.ts'
import { readEvent } from '../../lambdas/activities/read-event.ts'
import { signUpForEvent } from '../../lambdas/activities/sign-up-for-event.ts'
import { signUpForShift } from '../../lambdas/activities/sign-up-for-shift.ts'
import { listNotices } from '../../lambdas/me/list-notices.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { key } from '../../shared/data/keys.ts'
import { beginLeaving } from '../../shared/data/leaving/begin-leaving.ts'
import { OutcomeUnknown } from '../../shared/data/table.ts'
import { sweep } from '../../shared/data/sweep/sweep.ts'
import { uuidOf } from '../../shared/domain/uuid.ts'
import { aCommunity, type Community } from './a-community.ts'
import { aFullEvent, aMission, dayMs, some, soon } from './an-activity.ts'
import { aVerifiedAssociation, decides } from './an-association.ts'

const newsOf = async ({ app }: Community, member: Caller): Promise<string[]> =>
  (await listNotices({ limit: 100 }, member, app)).items
    .flatMap(({ kind }) => (kind === 'welcome' ? [] : [kind]))
    .toReversed()

const mine = async ({ app }: Community, { id }: { id: string }, member: Caller | undefined) =>
  (await readEvent({ id }, member, app)).mine

describe('signing up', () => {
  it('takes one write, and says where one stands', async () => {
    const community = aCommunity()
    const { event, members } = await aFullEvent(community, 2)
    const late = await community.aMember()
    const count = await community.table.count(async () => {
      expect(await signUpForEvent({ id: event.id }, late, community.app)).toEqual({ status: 'waiting', position: 1 })
    })
    expect(count.kinds).toEqual(['batchGet', 'batchGet', 'write'])
    expect(await readEvent({ id: event.id }, some(members, 0), community.app)).toMatchObject({
      ...{ capacity: 2, going: 2, waiting: 1 },
      mine: { status: 'going' },
    })
    expect(await mine(community, event, undefined)).toBeUndefined()
  })

  it.each([
    [10, 1],
    [30, 2],
    [1_000, 40],
  ])('writes the whole roster: as the last of %i people for %i W', async (people, W) => {
    const community = aCommunity()
    const { event } = await aFullEvent(community, 0)
    const item = await community.app.table.get(key.roster(event.id), { consistent: true })
    const before = people - 1
    const tickets = Object.fromEntries(
      Array.from({ length: before }, (_, place) => [uuidOf(community.random.bytes(16), 8), place]),
    )
    await community.table.write({ Put: { Item: { ...item, ...key.roster(event.id), tickets, next: before } } })
    const last = await community.aMember()
    const count = await community.table.count(() => signUpForEvent({ id: event.id }, last, community.app))
    expect(count.W).toBe(W)
  })

  it('again changes nothing, and gives the same answer', async () => {
    const community = aCommunity()
    const { event, members } = await aFullEvent(community, 3)
    const last = some(members, 2)
    expect(await signUpForEvent({ id: event.id }, last, community.app)).toEqual({ status: 'waiting', position: 1 })
    expect(await readEvent({ id: event.id }, undefined, community.app)).toMatchObject({ going: 2, waiting: 1 })
  })

  it.each<
    [string, string, (community: Community, event: { id: string; version: number }, by: Caller) => Promise<unknown>]
  >([
    ['what has begun', 'already_started', async (community) => community.clock.pass(8 * dayMs)],
    ['what is cancelled', 'wrong_state', ({ app }, { id }, by) => cancelEvent({ id, rest: false }, by, app)],
  ])('for %s is refused', async (_, code, then) => {
    const community = aCommunity()
    const { association, event } = await aFullEvent(community, 1)
    const late = await community.aMember()
    await then(community, event, association.coordinator)
    await expect(signUpForEvent({ id: event.id }, late, community.app)).rejects.toMatchObject({ code })
  })

  it('ends at a thousand, those who wait among them', async () => {
    const community = aCommunity()
    const { event } = await aFullEvent(community, 0)
    const roster = await community.app.table.get(key.roster(event.id))
    const tickets = Object.fromEntries(Array.from({ length: 999 }, (_, place) => [`somebody ${place}`, place]))
    await community.app.table.write({ Put: { Item: { ...roster, tickets, next: 999 } } })
    const [last, late] = [await community.aMember(), await community.aMember()]
    const { id } = event
    expect(await signUpForEvent({ id }, last, community.app)).toEqual({ status: 'waiting', position: 998 })
    await expect(signUpForEvent({ id }, late, community.app)).rejects.toMatchObject({ code: 'full' })
  })

  it('with an association that is suspended is refused at once', async () => {
    const community = aCommunity()
    const { association, event } = await aFullEvent(community, 0)
    const member = await community.aMember()
    await decides(community, association.op, association.id, 'suspended')
    await expect(signUpForEvent({ id: event.id }, member, community.app)).rejects.toMatchObject({
      code: 'association_suspended',
    })
  })

  it('for a mission of one’s own team is refused, and for what is not there', async () => {
    const community = aCommunity()
    const association = await aVerifiedAssociation(community)
    const { id, shifts } = await aMission(community, association)
    const shiftId = some(shifts, 0).id
    const { coordinator } = association
    await expect(signUpForShift({ id, shiftId }, coordinator, community.app)).rejects.toMatchObject({
      code: 'own_association',
    })
    const member = await community.aMember()
    await expect(signUpForShift({ id, shiftId: id }, member, community.app)).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(signUpForEvent({ id }, member, community.app)).rejects.toMatchObject({ code: 'not_found' })
    expect(await signUpForShift({ id, shiftId }, member, community.app)).toEqual({ status: 'going' })
  })
})

describe('leaving', () => {
  it('takes one write; whoever waits longest moves up and is told once, and can decline', async () => {
    const community = aCommunity()
    const { event, members } = await aFullEvent(community, 4)
    const [first, , third, fourth] = [some(members, 0), some(members, 1), some(members, 2), some(members, 3)]
    await community.settle()
    const count = await community.table.count(() => leaveEvent({ id: event.id }, first, community.app))
    expect(count.kinds).toEqual(['batchGet', 'write'])
    await community.settle()
    await community.settleAgain()
    expect([await newsOf(community, third), await newsOf(community, fourth)]).toEqual([['moved_up'], []])
    expect(await mine(community, event, fourth)).toEqual({ status: 'waiting', position: 1 })
    await leaveEvent({ id: event.id }, third, community.app)
    await community.settle()
    expect(await newsOf(community, fourth)).toEqual(['moved_up'])
  })

  it('again changes nothing; coming back means the end of the line', async () => {
    const community = aCommunity()
    const { event, members } = await aFullEvent(community, 3)
    const first = some(members, 0)
    await leaveEvent({ id: event.id }, first, community.app)
    await leaveEvent({ id: event.id }, first, community.app)
    expect(await signUpForEvent({ id: event.id }, first, community.app)).toEqual({ status: 'waiting', position: 1 })
  })

  it('is done where its answer was lost, also for who has left Indigo before it was asked for again', async () => {
    const community = aCommunity()
    const { event, members } = await aFullEvent(community, 1)
    const { table } = community.app
    let isLost = false
    const write: typeof table.write = async (each) => {
      if (isLost) return table.write(each)
      isLost = true
      await table.write(each)
      await beginLeaving(community.app, some(members, 0).id)
      throw new OutcomeUnknown(new Error('socket hang up'))
    }
    const app = { ...community.app, table: { ...table, write } }
    await expect(leaveEvent({ id: event.id }, some(members, 0), app)).resolves.toBeUndefined()
  })

  it('is too late once it has begun', async () => {
    const community = aCommunity()
    const { event, members } = await aFullEvent(community, 1)
    community.clock.pass(7 * dayMs + 60_000)
    await expect(leaveEvent({ id: event.id }, some(members, 0), community.app)).rejects.toMatchObject({
      code: 'already_started',
    })
  })
})

describe('everybody who has signed up', () => {
  it('is told once of another time, of a cancellation, and a day before', async () => {
    const community = aCommunity()
    const { association, event, members } = await aFullEvent(community, 3)
    const { coordinator } = association
    const times = { startsAt: soon(community, 9 * dayMs), endsAt: soon(community, 9.1 * dayMs) }
    await changeEvent({ id: event.id, ifMatch: '"1"', ...times }, coordinator, community.app)
    await changeEvent({ id: event.id, ifMatch: '"2"', title: 'Un autre titre' }, coordinator, community.app)
    await community.settle()
    community.clock.pass(8 * dayMs + 60_000)
    const swept = await sweep(community.app, {
      report: (failure) => {
        throw failure
      },
    })
    expect(swept.failed).toBe(0)
    await community.settle()
    await cancelEvent({ id: event.id, rest: false }, coordinator, community.app)
    await community.settle()
    await community.settleAgain()
    const news = await Promise.all(members.map((member) => newsOf(community, member)))
    const all = ['activity_changed', 'activity_tomorrow', 'activity_cancelled']
    expect(news).toEqual([all, all, ['activity_changed', 'activity_cancelled']])
  })

  it('keeps their place when there are fewer, and moves up in order when there are more', async () => {
    const community = aCommunity()
    const { association, event, members } = await aFullEvent(community, 4)
    const { coordinator } = association
    const change = (version: number, capacity: number) =>
      changeEvent({ id: event.id, ifMatch: `"${version}"`, capacity }, coordinator, community.app)
    await expect(change(1, 1)).rejects.toMatchObject({ code: 'capacity_below_going', facts: { going: 2 } })
    expect(await change(1, 3)).toMatchObject({ capacity: 3, going: 3, waiting: 1, version: 2 })
    expect(await change(1, 3)).toMatchObject({ capacity: 3, version: 2 })
    await community.settle()
    expect(await newsOf(community, some(members, 2))).toEqual(['moved_up'])
    expect(await newsOf(community, some(members, 3))).toEqual([])
    await expect(change(1, 4)).rejects.toMatchObject({ code: 'stale_version' })
  })

  it('is seen by the team alone, in order and by name', async () => {
    const community = aCommunity()
    const { association, event, members } = await aFullEvent(community, 3)
    const { items } = await listEventSignups({ id: event.id }, association.coordinator, community.app)
    expect(items.map(({ displayName, position }) => [displayName, position])).toEqual([
      ['Member 0', undefined],
      ['Member 1', undefined],
      ['Member 2', 1],
    ])
    await expect(listEventSignups({ id: event.id }, some(members, 0), community.app)).rejects.toMatchObject({
      code: 'not_allowed',
    })
  })
})
