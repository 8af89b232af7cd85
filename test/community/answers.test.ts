import { describe, expect, it } from 'vitest'
import { cancelEvent } from '../../lambdas/activities/cancel-event.ts'
import { listEventSignups } from '../../lambdas/activities/list-event-signups.ts'
import { readEvent } from '../../lambdas/activities/read-event.ts'
import { signUpForShift } from '../../lambdas/activities/sign-up-for-shift.ts'
import { answerEvent } from '../../lambdas/desk/answer-event.ts'
import { answerMission } from '../../lambdas/desk/answer-mission.ts'
import { readFigures } from '../../lambdas/desk/read-figures.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { key } from '../../shared/data/keys.ts'
import type { Answer } from '../../shared/model/figures.ts'
import { codeOf } from './a-need.ts'
import { aCommunity, type Community } from './a-community.ts'
import { aFullEvent, aMission, dayMs, hourMs, soon } from './an-activity.ts'
import { aVerifiedAssociation } from './an-association.ts'

const answersOf = async ({ app }: Community, { id, coordinator }: { id: string; coordinator: Caller }) =>
  (await readFigures({ id, from: '2026-03', to: '2026-03' }, coordinator, app)).whole.answers

/** An event that has begun, with so many who go, and those who wait behind them. */
const aBegunEvent = async (going: number, waiting = 0) => {
  const community = aCommunity()
  const scene = await aFullEvent(community, going + waiting, { capacity: going })
  community.clock.pass(8 * dayMs)
  const { id } = scene.event
  const say = (answer: Answer, by: Caller | undefined) => {
    if (!by) throw new Error('Somebody answers')
    return answerEvent({ id, answer }, by, community.app)
  }
  return { ...scene, community, app: community.app, id, say }
}

describe('an answer to “did this help you?”', () => {
  it('is counted once for each who was going, whatever they say later', async () => {
    const { community, association, members, say } = await aBegunEvent(12)
    const said: Answer[] = [...Array<Answer>(6).fill('yes'), ...Array<Answer>(6).fill('a_little')]
    await Promise.all(members.map((member, place) => say(said[place] ?? 'no', member)))
    for (const member of members) await say('no', member)
    expect(await answersOf(community, association)).toMatchObject({ answered: 0 })
    community.clock.pass(30 * dayMs)
    expect(await answersOf(community, association)).toEqual({
      isWhole: true,
      answered: 12,
      yes: 6,
      a_little: 6,
      no: 0,
    })
  })

  it('is hidden while few have given it', async () => {
    const { community, association, members, say } = await aBegunEvent(4)
    for (const member of members) await say('no', member)
    community.clock.pass(30 * dayMs)
    expect(await answersOf(community, association)).toEqual({ isWhole: false })
  })

  it('is kept nowhere with who gave it, and the team does not see who has', async () => {
    const { community, app, association, members, id, say } = await aBegunEvent(2)
    const [one] = members
    await community.settle()
    await say('a_little', one)
    const followed = await community.table.count(() => community.settle())
    expect(followed.W).toBe(0)
    const roster = await app.table.get(key.roster(id))
    expect(roster?.['answered']).toEqual(new Set([one?.id]))
    expect(JSON.stringify(roster)).not.toContain('a_little')
    const cell = await app.table.get(key.figures(association.id, '2026-03'))
    expect(cell).toEqual({ ...key.figures(association.id, '2026-03'), a_little: 1 })
    const { items } = await listEventSignups({ id }, association.coordinator, app)
    expect(items.filter((row) => 'answered' in row)).toEqual([])
    expect((await readEvent({ id }, one, app)).mine).toEqual({ status: 'going', answered: true })
  })

  it('is for who was going, and not for who waited or is of the team', async () => {
    const { community, association, members, app, id, say } = await aBegunEvent(1, 1)
    const [going, waiting] = members
    expect(await codeOf(say('yes', waiting))).toBe('not_signed_up')
    expect(await codeOf(say('yes', association.coordinator))).toBe('not_signed_up')
    expect(await codeOf(say('yes', going))).toBe('done')
    const member = await community.aMember()
    expect(await codeOf(answerMission({ id, answer: 'yes' }, member, app))).toBe('not_found')
  })

  it('is given from the beginning on, of what was not cancelled', async () => {
    const community = aCommunity()
    const { association, event, members } = await aFullEvent(community, 1)
    const [member] = members
    if (!member) throw new Error('Somebody goes')
    const answer = () => codeOf(answerEvent({ id: event.id, answer: 'yes' }, member, community.app))
    expect(await answer()).toBe('not_started')
    await cancelEvent({ id: event.id, rest: false }, association.coordinator, community.app)
    expect(await answer()).toBe('wrong_state')
  })

  it('is one for a mission, however many of its shifts somebody goes to', async () => {
    const community = aCommunity()
    const { app, clock } = community
    const association = await aVerifiedAssociation(community)
    const shiftIn = (days: number) => ({
      startsAt: soon(community, days * dayMs),
      endsAt: soon(community, days * dayMs + hourMs),
      places: 5,
    })
    const mission = await aMission(community, association, { shifts: [shiftIn(2), shiftIn(4), shiftIn(6)] })
    const member = await community.aMember()
    for (const { id: shiftId } of mission.shifts.slice(1))
      await signUpForShift({ id: mission.id, shiftId }, member, app)
    const answer = () => codeOf(answerMission({ id: mission.id, answer: 'yes' }, member, app))
    clock.pass(3 * dayMs)
    expect(await answer()).toBe('not_started')
    clock.pass(2 * dayMs)
    expect(await Promise.all([answer(), answer()])).toEqual(['done', 'done'])
    clock.pass(3 * dayMs)
    expect(await answer()).toBe('done')
    expect(await app.table.get(key.figures(association.id, '2026-03'))).toMatchObject({ yes: 1 })
  })

  it('takes one read and one transaction for an event, and no write when it is given again', async () => {
    const { community, members, say } = await aBegunEvent(1)
    const first = await community.table.count(() => say('yes', members[0]))
    expect(first.kinds).toEqual(['batchGet', 'transact'])
    const again = await community.table.count(() => say('yes', members[0]))
    expect([again.calls, again.W]).toEqual([1, 0])
  })
})
