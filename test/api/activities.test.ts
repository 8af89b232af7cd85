import { convertIcsCalendar } from 'ts-ics'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import * as z from 'zod'
import { MySignup, RosterRow, Signup } from '../../shared/model/activity-views.ts'
import { publishesEvent, publishesMission, seesEvent } from './client/activities.ts'
import { outcomes, read } from './client/answer.ts'
import { ask } from './client/ask.ts'
import { anEvent, inDays, times } from './client/builders.ts'
import { join } from './client/people.ts'
import type { Person } from './client/person.ts'
import { aVerifiedAssociation, joinsTeam } from './client/scenes.ts'

const { api } = inject('local')
/** The stream takes its time while two hundred people sign up. */
const patience = { timeout: 60_000, interval: 500 }
const Rows = z.object({ items: z.array(RosterRow) })
const Mine = z.object({ items: z.array(MySignup) })

const signsUp = (member: Person, { id }: { id: string }) => read(member.post(`/v1/events/${id}/signup`), Signup)

describe('an event for fifty', () => {
  it('that two hundred sign up for at once has fifty going and the others in order; who leaves makes room', async () => {
    const { awa, association } = await aVerifiedAssociation()
    const event = await publishesEvent(awa, association, { capacity: 50 })
    const members: Person[] = []
    for (let some = 0; some < 10; some += 1)
      members.push(...(await Promise.all(times(20, (place) => join(`member ${some} ${place}`)))))
    const answers = await Promise.all(members.map((member) => member.post(`/v1/events/${event.id}/signup`)))
    expect(answers.filter(({ status }) => status !== 200).map(({ outcome }) => outcome)).toEqual([])
    const rows = async () => (await read(awa.get(`/v1/events/${event.id}/signups`), Rows)).items
    const before = await rows()
    expect(new Set(before.map(({ memberId }) => memberId)).size).toBe(200)
    expect(before.slice(0, 50).every(({ status }) => status === 'going')).toBe(true)
    expect(before.slice(50).map(({ position }) => position)).toEqual(times(150, (place) => place + 1))
    const told = new Map(answers.map(({ body }, place) => [members[place]?.id, Signup.parse(body)]))
    expect(before.filter(({ memberId, status }) => told.get(memberId)?.status !== status)).toEqual([])

    const byId = new Map(members.map((member) => [member.id, member]))
    const leavers = before.slice(0, 20).flatMap(({ memberId }) => byId.get(memberId) ?? [])
    expect(await outcomes(...leavers.map((member) => member.delete(`/v1/events/${event.id}/signup`)))).toEqual(
      times(20, () => '204'),
    )
    const after = await rows()
    expect(after.map(({ memberId }) => memberId)).toEqual(before.slice(20).map(({ memberId }) => memberId))
    expect(after.slice(0, 50).every(({ status }) => status === 'going')).toBe(true)
    expect(await seesEvent(awa, event)).toMatchObject({ capacity: 50, going: 50, waiting: 130 })
    const up = before.slice(50, 70).flatMap(({ memberId }) => byId.get(memberId) ?? [])
    const timesTold = async () => {
      const news = await Promise.all(up.map((member) => member.news()))
      return news.map((kinds) => kinds.filter((kind) => kind === 'moved_up').length)
    }
    await expect.poll(timesTold, patience).toEqual(times(20, () => 1))
  }, 240_000)
})

describe('who may', () => {
  let awa: Person
  let manager: Person
  let other: Person
  let op: Person
  let association: { id: string }
  beforeAll(async () => {
    const mine = await aVerifiedAssociation()
    const others = await aVerifiedAssociation()
    ;({ awa, op, association } = mine)
    other = others.awa
    manager = await join('manager')
    await joinsTeam(awa, association, manager, 'volunteer_manager')
  })

  it('publish, change, see who comes, and cancel: the coordinator and the volunteer manager of that association', async () => {
    const event = await publishesEvent(manager, association)
    const helper = await join('helper')
    await joinsTeam(awa, association, helper)
    const acts = async (by: Person) =>
      outcomes(
        by.post(`/v1/associations/${association.id}/events`, anEvent()),
        by.patch(`/v1/events/${event.id}`, { title: 'Other' }, { headers: { 'if-match': '"9"' } }),
        by.get(`/v1/events/${event.id}/signups`),
        by.post(`/v1/events/${event.id}/attendance`, { attendance: [{ memberId: by.id, came: true }] }),
        by.post(`/v1/associations/${association.id}/calendar`),
      )
    const never = times(5, () => '403 not_allowed')
    expect(await acts(other)).toEqual(never)
    expect(await acts(op)).toEqual(never)
    expect(await acts(helper)).toEqual(never)
    expect(await acts(awa)).toEqual(['201', '412 stale_version', '200', '409 not_started', '201'])
    expect(await outcomes(other.delete(`/v1/events/${event.id}`), manager.delete(`/v1/events/${event.id}`))).toEqual([
      '403 not_allowed',
      '200',
    ])
  })

  it('see a remote link: those who are going, and the team', async () => {
    const remoteLink = 'https://meet.example/secret'
    const said = { place: undefined, remote: true, remoteLink, capacity: 1 }
    const event = await publishesEvent(awa, association, said)
    const [going, waiting] = [await join('going'), await join('waiting')]
    await signsUp(going, event)
    await signsUp(waiting, event)
    const seen = async (by: Person) => (await seesEvent(by, event)).remoteLink
    expect([await seen(going), await seen(manager)]).toEqual([remoteLink, remoteLink])
    expect([await seen(waiting), await seen(other), await seen(op)]).toEqual([undefined, undefined, undefined])
    const visitor = await ask(api, { method: 'GET', path: `/v1/events/${event.id}` })
    expect(JSON.stringify(visitor.body)).not.toContain('meet.example')
  })
})

describe('a member', () => {
  it('finds what they signed up for in their list, and in a calendar that no link is in', async () => {
    const { awa, association } = await aVerifiedAssociation()
    const event = await publishesEvent(awa, association, {
      place: undefined,
      remote: true,
      remoteLink: 'https://meet.example/x',
    })
    const mission = await publishesMission(awa, association)
    const shift = mission.shifts[0]?.id ?? ''
    const ben = await join('ben')
    await signsUp(ben, event)
    await read(ben.post(`/v1/missions/${mission.id}/shifts/${shift}/signup`), Signup)
    const listed = async () => (await read(ben.get('/v1/me/signups'), Mine)).items.map(({ activityId }) => activityId)
    await expect.poll(async () => (await listed()).toSorted(), patience).toEqual([event.id, mission.id].toSorted())
    const { path } = await read(ben.post('/v1/me/calendar'), z.object({ path: z.string() }))
    const calendar = await ask(api, { method: 'GET', path })
    expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(convertIcsCalendar(undefined, String(calendar.body)).events).toHaveLength(2)
    expect(String(calendar.body)).not.toContain('meet.example')
    expect(await outcomes(ben.delete('/v1/me/calendar'), ben.delete('/v1/me/calendar'))).toEqual(['204', '204'])
    expect((await ask(api, { method: 'GET', path })).outcome).toBe('404 not_found')
    const file = await ask(api, { method: 'GET', path: `/v1/missions/${mission.id}/shifts/${shift}/shift.ics` })
    expect(convertIcsCalendar(undefined, String(file.body)).events).toHaveLength(1)
  })

  it('finds events near a place, and of one association a series, and is refused what makes no sense', async () => {
    const { awa, association } = await aVerifiedAssociation()
    await publishesEvent(awa, association, { recurrence: 'FREQ=WEEKLY;COUNT=3' })
    const listed = await awa.get(`/v1/events?associationId=${association.id}`)
    expect(z.object({ items: z.array(z.unknown()) }).parse(listed.body).items).toHaveLength(3)
    const publish = (changes: object) => awa.post(`/v1/associations/${association.id}/events`, anEvent(changes))
    expect(
      await outcomes(
        publish({ startsAt: inDays(-1) }),
        publish({ endsAt: inDays(6) }),
        publish({ place: undefined }),
        publish({ capacity: 0 }),
        publish({ recurrence: 'FREQ=SECONDLY;COUNT=3' }),
        publish({ recurrence: 'FREQ=DAILY;COUNT=53' }),
        awa.get('/v1/events?latitude=48'),
        awa.get('/v1/events?from=tomorrow'),
        awa.get('/v1/events?limit=101'),
        awa.get('/v1/missions?cursor=x'),
      ),
    ).toEqual([
      '400 invalid_request: startsAt',
      '400 invalid_request: endsAt',
      '400 invalid_request: place',
      '400 invalid_request: capacity',
      '400 invalid_request: recurrence',
      '400 invalid_request: recurrence',
      '400 invalid_request: longitude',
      '400 invalid_request: from',
      '400 invalid_request: limit',
      '400 invalid_cursor',
    ])
  })
})
