import { describe, expect, it } from 'vitest'
import { browseMissions } from '../../lambdas/activities/browse-missions.ts'
import { cancelEvent } from '../../lambdas/activities/cancel-event.ts'
import { cancelMission } from '../../lambdas/activities/cancel-mission.ts'
import { changeEvent } from '../../lambdas/activities/change-event.ts'
import { changeMission } from '../../lambdas/activities/change-mission.ts'
import { readEvent } from '../../lambdas/activities/read-event.ts'
import { readMission } from '../../lambdas/activities/read-mission.ts'
import { signUpForEvent } from '../../lambdas/activities/sign-up-for-event.ts'
import { signUpForShift } from '../../lambdas/activities/sign-up-for-shift.ts'
import { addBranch } from '../../lambdas/associations/add-branch.ts'
import { closeBranch } from '../../lambdas/associations/close-branch.ts'
import { activities } from '../../shared/contract/activities.ts'
import { key } from '../../shared/data/keys.ts'
import { sweep } from '../../shared/data/sweep/sweep.ts'
import { aCommunity } from './a-community.ts'
import { aMission, anEvent, browse, dayMs, inDays, soon, titles } from './an-activity.ts'
import { aVerifiedAssociation, decides } from './an-association.ts'

const athens = { latitude: 37.98, longitude: 23.73 }
const paris = { latitude: 48.85, longitude: 2.35 }

const report = (failure: unknown): never => {
  throw failure
}

describe('a list of events', () => {
  it('has the soonest first, near or at a distance, and not what is far away, over, or cancelled', async () => {
    const community = aCommunity()
    const association = await aVerifiedAssociation(community)
    const event = (title: string, days: number, more: object = {}) =>
      anEvent(community, association, { title, ...inDays(community, days), ...more })
    await event('third', 3)
    await event('first', 1)
    await event('second', 2, { place: undefined, remote: true, remoteLink: 'https://meet.example/1' })
    await event('in Athens', 2, { place: athens })
    const gone = await event('cancelled', 2)
    await cancelEvent({ id: gone.id, rest: false }, association.coordinator, community.app)
    expect(await titles(community, paris)).toEqual(['first', 'second', 'third'])
    expect(await titles(community, { ...paris, remote: false })).toEqual(['first', 'third'])
    expect(await titles(community, { remote: true })).toEqual(['second'])
    expect((await titles(community, athens)).toSorted()).toEqual(['in Athens', 'second'])
    expect(await titles(community, { from: soon(community, 2.5 * dayMs) })).toEqual(['third'])
    expect(await titles(community, { to: soon(community, 1.5 * dayMs) })).toEqual(['first'])
    expect(await titles(community, { to: '2020-01-01T00:00:00.000Z' })).toEqual([])
    community.clock.pass(1.5 * dayMs)
    expect(await titles(community, paris)).toEqual(['second', 'third'])
  })

  it('goes on behind every cursor, with many at one moment, until all were seen', async () => {
    const community = aCommunity()
    const association = await aVerifiedAssociation(community)
    for (let count = 0; count < 30; count += 1)
      await anEvent(community, association, { title: `same ${count}`, ...inDays(community, 2) })
    await anEvent(community, association, { title: 'later', ...inDays(community, 3), remote: true })
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await browse(community, { limit: 4, ...(cursor !== undefined && { cursor }) })
      seen.push(...page.items.map(({ title }) => title))
      cursor = page.cursor
    } while (cursor !== undefined)
    expect([seen.length, new Set(seen).size, seen.at(-1)]).toEqual([31, 31, 'later'])
    await expect(browse(community, { limit: 4, cursor: 'x' })).rejects.toMatchObject({ code: 'invalid_cursor' })
  })

  it('can be of one language, spoken or written, or of one association, wherever and whenever', async () => {
    const community = aCommunity()
    const association = await aVerifiedAssociation(community)
    const other = await aVerifiedAssociation(community, { registrationNumber: 'W2' })
    await anEvent(community, association, { title: 'spoken', languages: ['fa', 'fr'], ...inDays(community, 1) })
    await anEvent(community, association, { title: 'written', language: 'fa', place: athens, ...inDays(community, 2) })
    await anEvent(community, other, { title: 'of others', language: 'fa', ...inDays(community, 1) })
    await aMission(community, association)
    expect((await titles(community, { language: 'fa' })).toSorted()).toEqual(['of others', 'spoken'])
    const before = soon(community, 0)
    community.clock.pass(1.5 * dayMs)
    expect(await titles(community, { associationId: association.id })).toEqual(['written'])
    expect(await titles(community, { associationId: association.id, from: before })).toEqual(['spoken', 'written'])
  })
})

describe('a mission', () => {
  it('is listed by its next shift, as long as there is one', async () => {
    const community = aCommunity()
    const association = await aVerifiedAssociation(community)
    const shifts = [1, 3].map((days) => ({ ...inDays(community, days), places: 2 }))
    const { id } = await aMission(community, association, { shifts })
    const listed = async () => {
      const { items } = await browseMissions(activities.browseMissions.input.parse({}), undefined, community.app)
      return items.map(({ startsAt }) => startsAt)
    }
    expect(await listed()).toEqual([shifts[0]?.startsAt])
    for (const seen of [[shifts[1]?.startsAt], []]) {
      community.clock.pass(2 * dayMs)
      expect((await sweep(community.app, { report })).failed).toBe(0)
      expect(await listed()).toEqual(seen)
    }
    expect(await community.app.table.get(key.activity(id))).not.toHaveProperty('dueAt')
  })

  it('can get and lose shifts; those of a lost one are told', async () => {
    const community = aCommunity()
    const { app } = community
    const association = await aVerifiedAssociation(community)
    const mission = await aMission(community, association)
    const [shift] = mission.shifts
    const member = await community.aMember()
    if (!shift) throw new Error('There is a shift')
    await signUpForShift({ id: mission.id, shiftId: shift.id }, member, app)
    const another = { ...inDays(community, 9), places: 5, value: 0 }
    const { id, startsAt, endsAt, places, value } = shift
    const keeping = { id: mission.id, ifMatch: '"1"', shifts: [{ id, startsAt, endsAt, places, value }, another] }
    const more = await changeMission(keeping, association.coordinator, app)
    expect(more.shifts).toMatchObject([{ going: 1 }, { places: 5, going: 0 }])
    expect(await changeMission(keeping, association.coordinator, app)).toMatchObject({ version: 2 })
    const second = more.shifts[1]
    if (!second) throw new Error('There are two shifts')
    const losing = { id: mission.id, ifMatch: '"2"', shifts: [{ ...another, id: second.id }] }
    expect((await changeMission(losing, association.coordinator, app)).shifts).toHaveLength(1)
    await expect(signUpForShift({ id: mission.id, shiftId: id }, await community.aMember(), app)).rejects.toMatchObject(
      {
        code: 'wrong_state',
      },
    )
    const cancelled = await cancelMission({ id: mission.id }, association.coordinator, app)
    expect(cancelled).toMatchObject({ status: 'cancelled' })
  })
})

describe('an event', () => {
  it('shows its remote link to those who are going and to the team, and to nobody else', async () => {
    const community = aCommunity()
    const { app } = community
    const association = await aVerifiedAssociation(community)
    const remoteLink = 'https://meet.example/secret'
    const { id } = await anEvent(community, association, { remote: true, remoteLink, capacity: 1 })
    const [going, waiting, stranger] = [await community.aMember(), await community.aMember(), await community.aMember()]
    await signUpForEvent({ id }, going, app)
    await signUpForEvent({ id }, waiting, app)
    const seen = async (by: Parameters<typeof readEvent>[1]) => (await readEvent({ id }, by, app)).remoteLink
    expect([await seen(going), await seen(association.coordinator)]).toEqual([remoteLink, remoteLink])
    expect([await seen(waiting), await seen(stranger), await seen(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it.each<[string, object, string]>([
    ['neither a place nor remote', { place: undefined }, 'place'],
    ['a link, but is at a place', { remoteLink: 'https://meet.example' }, 'remoteLink'],
    ['an end before its beginning', { endsAt: '2026-03-02T10:00:00.000Z' }, 'endsAt'],
    ['a beginning that is over', { startsAt: '2026-03-01T10:00:00.000Z' }, 'startsAt'],
    ['a rule that never ends', { recurrence: 'FREQ=DAILY' }, 'recurrence'],
    ['a rule that goes on for years', { recurrence: 'FREQ=MONTHLY;COUNT=52' }, 'startsAt'],
  ])('with %s is refused', async (_, said, field) => {
    const community = aCommunity()
    const association = await aVerifiedAssociation(community)
    await expect(anEvent(community, association, said)).rejects.toMatchObject({
      code: 'invalid_request',
      faults: [{ field }],
    })
  })

  it('is published once for each key, and by a verified association alone', async () => {
    const community = aCommunity()
    const association = await aVerifiedAssociation(community)
    const said = { idempotencyKey: 'once', ...inDays(community, 3) }
    const [one, other] = [await anEvent(community, association, said), await anEvent(community, association, said)]
    expect(other).toEqual(one)
    await expect(anEvent(community, association, { ...said, title: 'Other' })).rejects.toMatchObject({
      code: 'key_reused',
    })
    const stranger = { ...association, coordinator: await community.aMember() }
    await expect(anEvent(community, stranger)).rejects.toMatchObject({ code: 'not_allowed' })
    await decides(community, association.op, association.id, 'suspended')
    await expect(anEvent(community, association)).rejects.toMatchObject({ code: 'association_suspended' })
    await expect(
      changeEvent({ id: one.id, ifMatch: '"1"', title: 'x' }, association.coordinator, community.app),
    ).rejects.toMatchObject({ code: 'association_suspended' })
  })

  it('has a remote link only while it is remote', async () => {
    const community = aCommunity()
    const { app } = community
    const association = await aVerifiedAssociation(community)
    const { coordinator } = association
    const { id } = await anEvent(community, association, { remote: true, remoteLink: 'https://meet.example/1' })
    const change = (changes: object) => changeEvent({ id, ifMatch: '"1"', ...changes }, coordinator, app)
    await expect(change({ remote: false })).rejects.toMatchObject({ faults: [{ field: 'remoteLink' }] })
    expect(await change({ remote: false, remoteLink: null })).not.toHaveProperty('remoteLink')
  })

  it('is at a branch that is open', async () => {
    const community = aCommunity()
    const association = await aVerifiedAssociation(community)
    const { id, coordinator } = association
    const branch = await addBranch({ id, name: 'North', place: paris }, coordinator, community.app)
    expect(await anEvent(community, association, { branchId: branch.id })).toMatchObject({ branchId: branch.id })
    await closeBranch({ id, branchId: branch.id }, coordinator, community.app)
    await expect(anEvent(community, association, { branchId: branch.id })).rejects.toMatchObject({
      faults: [{ field: 'branchId', allowed: 'GET /v1/associations/{id}/branches' }],
    })
  })

  it('is not a mission, nor the other way round', async () => {
    const community = aCommunity()
    const association = await aVerifiedAssociation(community)
    const { id } = await anEvent(community, association)
    await expect(readMission({ id }, undefined, community.app)).rejects.toMatchObject({ code: 'not_found' })
  })
})
