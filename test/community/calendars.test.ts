import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import { closeMyCalendar } from '../../lambdas/activities/close-my-calendar.ts'
import { leaveEvent } from '../../lambdas/activities/leave-event.ts'
import { openAssociationCalendar } from '../../lambdas/activities/open-association-calendar.ts'
import { openMyCalendar } from '../../lambdas/activities/open-my-calendar.ts'
import { readCalendar } from '../../lambdas/activities/read-calendar.ts'
import { readEventFile } from '../../lambdas/activities/read-event-file.ts'
import { readShiftFile } from '../../lambdas/activities/read-shift-file.ts'
import { signUpForEvent } from '../../lambdas/activities/sign-up-for-event.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { aCommunity, type Community } from './a-community.ts'
import { aMission, anEvent, inDays } from './an-activity.ts'
import { aVerifiedAssociation, decides } from './an-association.ts'
import { leaves } from './a-farewell.ts'

const link = 'https://meet.example/secret'
const secretIn = ({ path }: { path: string }): string => path.split('/')[3] ?? ''
const feed = async ({ app }: Community, opened: { path: string }): Promise<string> =>
  String(await readCalendar({ secret: secretIn(opened) }, undefined, app))

const summaries = (text: string): string[] =>
  (convertIcsCalendar(undefined, text).events ?? []).map(({ summary }) => summary)

const remoteEvent = async (community: Community, member: Caller) => {
  const association = await aVerifiedAssociation(community)
  const event = await anEvent(community, association, {
    title: 'Café; langues, « اردو »',
    description: 'Ligne 1\r\nLigne 2 '.repeat(20),
    remote: true,
    remoteLink: link,
  })
  await signUpForEvent({ id: event.id }, member, community.app)
  await community.settle()
  return { association, event }
}

describe('a calendar', () => {
  it('is well-formed for one event and for one shift, in lines that are not too long', async () => {
    const community = aCommunity()
    const { association, event } = await remoteEvent(community, await community.aMember())
    const mission = await aMission(community, association, { venue: 'Ici' })
    const shiftId = mission.shifts[0]?.id ?? ''
    const texts = [
      String(await readEventFile({ id: event.id }, undefined, community.app)),
      String(await readShiftFile({ id: mission.id, shiftId }, undefined, community.app)),
    ]
    const [one, other] = texts.map((text) => convertIcsCalendar(undefined, text).events?.[0])
    expect(one).toMatchObject({ summary: event.title, uid: `${event.id}@indigo`, status: 'CONFIRMED' })
    expect(one?.start.date.toISOString()).toBe(event.startsAt)
    expect(other).toMatchObject({ summary: mission.title, location: 'Ici' })
    for (const line of texts.join('').split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('of a member follows what they go to, and never tells the remote link', async () => {
    const community = aCommunity()
    const member = await community.aMember()
    const { event } = await remoteEvent(community, member)
    const opened = await openMyCalendar({}, member, community.app)
    const text = await feed(community, opened)
    expect(summaries(text)).toEqual([event.title])
    expect(text).not.toContain('meet.example')
    await leaveEvent({ id: event.id }, member, community.app)
    await community.settle()
    expect(summaries(await feed(community, opened))).toEqual([])
  })

  it('of an association has all that it organises, until it is suspended', async () => {
    const community = aCommunity()
    const { association, event } = await remoteEvent(community, await community.aMember())
    await aMission(community, association)
    const opened = await openAssociationCalendar({ id: association.id }, association.coordinator, community.app)
    const text = await feed(community, opened)
    expect(summaries(text).toSorted()).toEqual(['Aide aux courriers', event.title])
    expect(text).not.toContain('meet.example')
    const stranger = await community.aMember()
    const open = (by: Caller) => openAssociationCalendar({ id: association.id }, by, community.app)
    await expect(open(stranger)).rejects.toMatchObject({ code: 'not_allowed' })
    await decides(community, association.op, association.id, 'suspended')
    await expect(feed(community, opened)).rejects.toMatchObject({ code: 'not_found' })
    await expect(open(association.coordinator)).rejects.toMatchObject({ code: 'association_suspended' })
  })

  it('of an association has two hundred entries at most, the soonest', async () => {
    const community = aCommunity()
    const association = await aVerifiedAssociation(community)
    const shifts = (from: number) =>
      Array.from({ length: 50 }, (_, place) => ({ ...inDays(community, from + place), places: 2, value: 0 }))
    for (let count = 0; count < 5; count += 1)
      await aMission(community, association, { title: `Mission ${count}`, shifts: shifts(1 + count) })
    const opened = await openAssociationCalendar({ id: association.id }, association.coordinator, community.app)
    const starts = (convertIcsCalendar(undefined, await feed(community, opened)).events ?? []).map(({ start }) =>
      start.date.getTime(),
    )
    expect(starts).toHaveLength(200)
    expect(starts).toEqual(starts.toSorted((one, other) => one - other))
  })

  it('leads nowhere once it is closed, opened anew, or its owner has left', async () => {
    const community = aCommunity()
    const member = await community.aMember()
    const first = await openMyCalendar({}, member, community.app)
    const second = await openMyCalendar({}, member, community.app)
    await expect(feed(community, first)).rejects.toMatchObject({ code: 'not_found' })
    expect(summaries(await feed(community, second))).toEqual([])
    await closeMyCalendar({}, member, community.app)
    await closeMyCalendar({}, member, community.app)
    await expect(feed(community, second)).rejects.toMatchObject({ code: 'not_found' })
    const third = await openMyCalendar({}, member, community.app)
    await leaves(community, member)
    await expect(feed(community, third)).rejects.toMatchObject({ code: 'not_found' })
  })
})
