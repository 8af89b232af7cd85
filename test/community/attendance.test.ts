import { describe, expect, it } from 'vitest'
import { confirmEventAttendance } from '../../lambdas/activities/confirm-event-attendance.ts'
import { confirmShiftAttendance } from '../../lambdas/activities/confirm-shift-attendance.ts'
import { listEventSignups } from '../../lambdas/activities/list-event-signups.ts'
import { replyToEventAbsence } from '../../lambdas/activities/reply-to-event-absence.ts'
import { signUpForShift } from '../../lambdas/activities/sign-up-for-shift.ts'
import { listEntries } from '../../lambdas/me/list-entries.ts'
import { listNotices } from '../../lambdas/me/list-notices.ts'
import { readMe } from '../../lambdas/me/read-me.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { auditLedger } from '../../shared/data/audit/audit-ledger.ts'
import { key } from '../../shared/data/keys.ts'
import { aCommunity, type Community } from './a-community.ts'
import { aFullEvent, aMission, dayMs, hourMs, soon } from './an-activity.ts'
import { aTeamMember, aVerifiedAssociation } from './an-association.ts'

const kindsOf = async ({ app }: Community, member: Caller): Promise<string[]> =>
  (await listNotices({ limit: 100 }, member, app)).items.map(({ kind }) => kind)

const first = <T>(all: readonly T[]): T => {
  const [one] = all
  if (one === undefined) throw new Error('Nobody is there')
  return one
}

const came = (...members: Caller[]) => members.map(({ id }) => ({ memberId: id, came: true }))
const absent = (...members: Caller[]) => members.map(({ id }) => ({ memberId: id, came: false }))

/** Missions of one association, each with one shift that everybody here has signed up for. */
const volunteers = async (community: Community, people: number, said: { value?: number; missions?: number } = {}) => {
  const association = await aVerifiedAssociation(community)
  const members: Caller[] = []
  for (let count = 0; count < people; count += 1) members.push(await community.aMember(`Member ${count}`))
  const shifts: { id: string; shiftId: string }[] = []
  for (let count = 0; count < (said.missions ?? 1); count += 1) {
    const times = { startsAt: soon(community, 7 * dayMs), endsAt: soon(community, 7 * dayMs + 3 * hourMs) }
    const mission = await aMission(community, association, {
      shifts: [{ ...times, places: 100, value: said.value ?? 20 }],
    })
    shifts.push({ id: mission.id, shiftId: first(mission.shifts).id })
  }
  for (const shift of shifts) for (const member of members) await signUpForShift(shift, member, community.app)
  return { association, members, shifts, shift: first(shifts) }
}

describe('attendance at an event', () => {
  it('is said from its beginning on, of those who were going, by the team, and can be said again', async () => {
    const community = aCommunity()
    const { app, clock } = community
    const { association, event, members } = await aFullEvent(community, 3)
    const { coordinator } = association
    const { id } = event
    const [one, two, waiting] = [members[0], members[1], members[2]]
    if (!one || !two || !waiting) throw new Error('Three have signed up')
    const say = (attendance: ReturnType<typeof came>, by = coordinator) =>
      confirmEventAttendance({ id, attendance }, by, app)
    await expect(say(came(one))).rejects.toMatchObject({ code: 'not_started' })
    clock.pass(7 * dayMs + hourMs)
    await expect(say(came(waiting))).rejects.toMatchObject({ code: 'not_signed_up' })
    await expect(say(came(one), two)).rejects.toMatchObject({ code: 'not_allowed' })
    await say([...came(one), ...absent(two)])
    const count = await community.table.count(() => say([...came(one), ...absent(two)]))
    expect(count.W).toBe(0)
    const { items } = await listEventSignups({ id }, coordinator, app)
    expect(items.map((row) => row.came)).toEqual([true, false, undefined])
    expect(await readMe({}, one, app)).toMatchObject({ helped: 0, goodVibes: 0 })
  })

  it('is of several words about somebody the last', async () => {
    const community = aCommunity()
    const { association, event, members } = await aFullEvent(community, 2)
    community.clock.pass(8 * dayMs)
    const [one, other] = [first(members), first(members.slice(1))]
    const attendance = [...absent(one), ...came(other), ...came(one)]
    const { items } = await confirmEventAttendance({ id: event.id, attendance }, association.coordinator, community.app)
    expect(items.map((row) => row.came)).toEqual([true, true])
  })

  it('stands where it is said again by a clock by which nothing has begun', async () => {
    const community = aCommunity()
    const { association, event, members } = await aFullEvent(community, 1)
    const before = community.clock.now()
    community.clock.pass(7 * dayMs + hourMs)
    const said = { id: event.id, attendance: came(first(members)) }
    const late = { ...community.app, clock: { ...community.app.clock, now: () => before } }
    await expect(confirmEventAttendance(said, association.coordinator, late)).rejects.toMatchObject({
      code: 'not_started',
    })
    await confirmEventAttendance(said, association.coordinator, community.app)
    expect((await confirmEventAttendance(said, association.coordinator, late)).items).toMatchObject([{ came: true }])
  })

  it('is said although the network brings its note a second time', async () => {
    const community = aCommunity()
    const { association, event, members } = await aFullEvent(community, 1)
    community.clock.pass(7 * dayMs + hourMs)
    const { table } = community.app
    const write: typeof table.write = async (each) => {
      const after = await table.write(each)
      if ('Put' in each && String(each.Put.Item['SK']).startsWith('L#')) await table.write(each)
      return after
    }
    const app = { ...community.app, table: { ...table, write } }
    const said = { id: event.id, attendance: came(first(members)) }
    const { items } = await confirmEventAttendance(said, association.coordinator, app)
    expect(items.map((row) => row.came)).toEqual([true])
  })

  it('lets who was marked as absent answer once, within fourteen days, and the team hears of it', async () => {
    const community = aCommunity()
    const { app, clock } = community
    const { association, event, members } = await aFullEvent(community, 1)
    const { id } = event
    const member = first(members)
    clock.pass(8 * dayMs)
    await expect(replyToEventAbsence({ id, text: 'I came.' }, member, app)).rejects.toMatchObject({
      code: 'wrong_state',
    })
    await confirmEventAttendance({ id, attendance: absent(member) }, association.coordinator, app)
    await community.settle()
    expect(await kindsOf(community, member)).toContain('marked_absent')
    const answer = () => replyToEventAbsence({ id, text: 'I came.' }, member, app)
    expect([await answer(), await answer()]).toMatchObject([{ reply: 'I came.' }, { reply: 'I came.' }])
    await community.settle()
    await community.settleAgain()
    expect((await kindsOf(community, association.coordinator)).filter((kind) => kind === 'absence_reply')).toHaveLength(
      1,
    )
    const { items } = await listEventSignups({ id }, association.coordinator, app)
    expect(items).toMatchObject([{ came: false, reply: 'I came.' }])
  })

  it('cannot be answered later than that, nor by who was not there', async () => {
    const community = aCommunity()
    const { association, event, members } = await aFullEvent(community, 1)
    const { id } = event
    const member = first(members)
    const stranger = await community.aMember()
    community.clock.pass(8 * dayMs)
    await confirmEventAttendance({ id, attendance: absent(member) }, association.coordinator, community.app)
    community.clock.pass(15 * dayMs)
    const answer = (by: Caller) => replyToEventAbsence({ id, text: 'I came.' }, by, community.app)
    await expect(answer(member)).rejects.toMatchObject({ code: 'wrong_state' })
    await expect(answer(stranger)).rejects.toMatchObject({ code: 'not_signed_up' })
  })
})

describe('attendance at a mission', () => {
  it('books the value once, and Good Vibes once for each association', async () => {
    const community = aCommunity()
    const { app, clock } = community
    const { association, members, shifts } = await volunteers(community, 1, { missions: 2 })
    const member = first(members)
    clock.pass(8 * dayMs)
    const say = (shift: { id: string; shiftId: string }) =>
      confirmShiftAttendance({ ...shift, attendance: came(member) }, association.coordinator, app)
    for (const shift of [...shifts, ...shifts]) {
      clock.pass(1_000)
      await say(shift)
    }
    expect(await readMe({}, member, app)).toMatchObject({ helped: 1, goodVibes: 7, available: 50 + 40 })
    const { items } = await listEntries({ limit: 10 }, member, app)
    expect(items.map(({ kind, amount, activityId }) => [kind, amount, activityId])).toEqual([
      ['volunteering', 20, shifts[1]?.id],
      ['volunteering', 20, shifts[0]?.id],
      ['grant', 50, undefined],
    ])
    expect(await app.table.get(key.account(association.id))).toMatchObject({ available: 0, held: 0, helped: 0 })
    expect((await auditLedger(app)).proof).toMatchObject({ balanced: true, difference: 0 })
  })

  it('earns nothing once the month’s budget is spent, but helps all the same', async () => {
    const community = aCommunity()
    const { association, members, shift } = await volunteers(community, 11, { value: 100 })
    community.clock.pass(8 * dayMs)
    await confirmShiftAttendance({ ...shift, attendance: came(...members) }, association.coordinator, community.app)
    const all = await Promise.all(members.map((member) => readMe({}, member, community.app)))
    expect(all.map(({ available }) => available - 50)).toEqual([...Array(10).fill(100), 0])
    expect(all.map(({ helped }) => helped)).toEqual(Array(11).fill(1))
  })

  it('cannot be taken back; who was absent can still be confirmed', async () => {
    const community = aCommunity()
    const { app, clock } = community
    const { association, members, shift } = await volunteers(community, 1)
    const member = first(members)
    clock.pass(8 * dayMs)
    const say = (attendance: ReturnType<typeof came>) =>
      confirmShiftAttendance({ ...shift, attendance }, association.coordinator, app)
    await say(absent(member))
    clock.pass(1_000)
    expect(await say(came(member))).toMatchObject({ items: [{ came: true }] })
    await expect(say(absent(member))).rejects.toMatchObject({ code: 'wrong_state' })
    expect(await readMe({}, member, app)).toMatchObject({ available: 70 })
  })

  it('is only a mark for who has joined the team meanwhile', async () => {
    const community = aCommunity()
    const { app, clock } = community
    const { association, shift } = await volunteers(community, 0)
    const member = await aTeamMember(community, association)
    const volunteer = await community.aMember()
    await expect(signUpForShift(shift, member, app)).rejects.toMatchObject({ code: 'own_association' })
    await signUpForShift(shift, volunteer, app)
    await app.table.write({
      Put: {
        Item: {
          ...(await app.table.get(key.teamMember(association.id, member.id))),
          ...key.teamMember(association.id, volunteer.id),
        },
      },
    })
    clock.pass(8 * dayMs)
    await confirmShiftAttendance({ ...shift, attendance: came(volunteer) }, association.coordinator, app)
    expect(await readMe({}, volunteer, app)).toMatchObject({ available: 50, helped: 0 })
  })
})
