import { describe, expect, it } from 'vitest'
import { listEventSignups } from '../../lambdas/activities/list-event-signups.ts'
import { signUpForEvent } from '../../lambdas/activities/sign-up-for-event.ts'
import { followRoster } from '../../shared/data/follow/follow-roster.ts'
import { key } from '../../shared/data/keys.ts'
import { sweep } from '../../shared/data/sweep/sweep.ts'
import { aCommunity } from './a-community.ts'
import { leaves, sweepUntilGone } from './a-farewell.ts'
import { anEvent, dayMs } from './an-activity.ts'
import { aVerifiedAssociation } from './an-association.ts'

const report = (failure: unknown): never => {
  throw failure
}

/** Somebody with a place has left Indigo, and the change that would have told their list of it never arrived; another one waits. */
const aForgottenSignUp = async () => {
  const community = aCommunity()
  const { app, table } = community
  const association = await aVerifiedAssociation(community)
  const { id } = await anEvent(community, association, { capacity: 1 })
  const [leaver, waiting] = [await community.aMember('Leaver'), await community.aMember('Waiting')]
  const roster = () => table.get(key.roster(id), { consistent: true })
  const before = (await roster()) ?? {}
  await signUpForEvent({ id }, leaver, app)
  const after = (await roster()) ?? {}
  await signUpForEvent({ id }, waiting, app)
  await leaves(community, leaver)
  community.clock.pass(16 * 60_000)
  const standing = async () => {
    const { items } = await listEventSignups({ id }, association.coordinator, app)
    return items.map(({ memberId, status }) => [memberId, status])
  }
  expect(await standing()).toEqual([
    [leaver.id, 'going'],
    [waiting.id, 'waiting'],
  ])
  return { community, leaver, waiting, standing, change: { before, after } }
}

describe('who leaves Indigo', () => {
  it('leaves every roster to come, and the next in line moves up', async () => {
    const community = aCommunity()
    const { app } = community
    const association = await aVerifiedAssociation(community)
    const { id } = await anEvent(community, association, { capacity: 1 })
    const [leaver, next] = [await community.aMember('Leaver'), await community.aMember()]
    await signUpForEvent({ id }, leaver, app)
    await signUpForEvent({ id }, next, app)
    await community.settle()
    await leaves(community, leaver)
    await community.settle()
    expect(await signUpForEvent({ id }, next, app)).toEqual({ status: 'going' })
    await expect(signUpForEvent({ id }, leaver, app)).rejects.toMatchObject({ code: 'account_closed' })
  })
})

describe('a sign-up that the list of somebody who leaves does not know', () => {
  it('is given up when its change arrives after all', async () => {
    const { community, leaver, waiting, standing, change } = await aForgottenSignUp()
    await followRoster(community.app, change)
    expect(await standing()).toEqual([[waiting.id, 'going']])
    await sweepUntilGone(community, leaver)
    expect(await standing()).toEqual([[waiting.id, 'going']])
  })

  it('is given up a day before, at the latest, for who waits', async () => {
    const { community, waiting, standing } = await aForgottenSignUp()
    community.clock.pass(6.5 * dayMs)
    await sweep(community.app, { report })
    expect(await standing()).toEqual([[waiting.id, 'going']])
  })
})
