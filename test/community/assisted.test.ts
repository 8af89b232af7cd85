import { describe, expect, it } from 'vitest'
import { inviteAssisted } from '../../lambdas/associations/invite-assisted.ts'
import { listActs } from '../../lambdas/associations/list-acts.ts'
import { listAssisted } from '../../lambdas/associations/list-assisted.ts'
import { recoverAssisted } from '../../lambdas/associations/recover-assisted.ts'
import { admitPerson, type Register } from '../../shared/data/assisted/admit-person.ts'
import { freePerson, readOwnHands } from '../../shared/data/assisted/own-hands.ts'
import { readInvitation } from '../../shared/data/assisted/read-invitation.ts'
import { recoverySteps } from '../../shared/data/assisted/recovery-steps.ts'
import { takeInvitation } from '../../shared/data/assisted/take-invitation.ts'
import { addressHash } from '../../shared/data/digest.ts'
import { forgetAssistance } from '../../shared/data/leaving/forget-assistance.ts'
import { noticesOf } from '../../shared/data/notices.ts'
import { welcome } from '../../shared/data/welcome.ts'
import { uuidOf } from '../../shared/domain/uuid.ts'
import { Refusal } from '../../shared/errors.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { aCommunity, type Community } from './a-community.ts'
import { aTeamMember, aVerifiedAssociation } from './an-association.ts'

const dayMs = 86_400_000

type Team = { id: string; coordinator: Caller }

const invite = ({ app }: Community, { id, coordinator }: Team) =>
  inviteAssisted({ id, displayName: 'Amal', languages: ['ar'] }, coordinator, app)

const listed = async ({ app }: Community, { id, coordinator }: Team) =>
  (await listAssisted({ id, limit: 100 }, coordinator, app)).items.map(({ displayName }) => displayName)

/** A user pool that makes whatever it is asked for, and remembers it. */
const aPool = ({ random }: Community) => {
  const made: string[] = []
  const register: Register = async (signInName) => {
    made.push(signInName)
    return uuidOf(random.bytes(16), 8)
  }
  return { made, register }
}

/** Takes an invitation up as the function does, with a user pool that says yes. */
const joins = async (community: Community, code: string, register: Register, repeat?: string) => {
  const { app } = community
  let joined = ''
  const signInName = await takeInvitation(app, { code, repeat }, async (known) => {
    const admitted = await admitPerson(app, known, { displayName: 'Amal', register })
    const hash = addressHash('key', admitted.signInName)
    await welcome(app, { id: admitted.member, addressHash: hash, displayName: 'Amal', languages: ['ar'] })
    joined = admitted.member
    return { signInName: admitted.signInName, steps: [] }
  })
  return { id: joined, signInName }
}

const outcomeOf = (asking: Promise<unknown>): Promise<string> =>
  asking.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : 'bug'),
  )

const aSetting = async () => {
  const community = aCommunity()
  const team = await aVerifiedAssociation(community)
  return { community, team, ...aPool(community) }
}

/** Amal has joined by an invitation. */
const anAssistedMember = async () => {
  const setting = await aSetting()
  const { code } = await invite(setting.community, setting.team)
  return { ...setting, amal: await joins(setting.community, code, setting.register) }
}

describe('the log of an association', () => {
  it('tells who is helped to sign in to those who run that, and to nobody else of the team', async () => {
    const { community, team } = await anAssistedMember()
    const helper = await aTeamMember(community, team)
    const manager = await aTeamMember(community, team, 'volunteer_manager')
    const actsFor = async (by: Caller) =>
      (await listActs({ id: team.id, limit: 100 }, by, community.app)).items.map(({ did }) => did)
    expect(await actsFor(manager)).toContain('person_joined')
    expect(await actsFor(helper)).not.toContain('person_joined')
    expect(await actsFor(helper)).toContain('person_invited')
  })
})

describe('an invitation', () => {
  it('is good for thirty days', async () => {
    const { community, team, register } = await aSetting()
    const { code } = await invite(community, team)
    community.clock.pass(30 * dayMs - 1)
    expect((await readInvitation(community.app, code)).purpose).toBe('join')
    community.clock.pass(1)
    expect(await outcomeOf(joins(community, code, register))).toBe('code_expired')
    expect(await outcomeOf(readInvitation(community.app, code))).toBe('code_expired')
  })

  it('is not in the table: only its hash is', async () => {
    const { community, team } = await aSetting()
    const { code } = await invite(community, team)
    const { items } = await community.table.scan({})
    expect(JSON.stringify(items)).not.toContain(code)
  })

  it('is forgotten but for its end once it is used', async () => {
    const { community, team, register } = await aSetting()
    const { code } = await invite(community, team)
    await joins(community, code, register)
    const { items } = await community.table.scan({})
    const [stored, ...more] = items.filter(({ SK }) => SK === 'I')
    expect([more, Object.keys(stored ?? {})]).toEqual([[], expect.not.arrayContaining(['displayName', 'languages'])])
  })

  it('may be given fifty times in a month of the country, and again in the next', async () => {
    const { community, team } = await aSetting()
    // Fourteen hours before April in Paris, where it begins at 22:00 UTC.
    community.clock.pass(29 * dayMs)
    for (let count = 0; count < 50; count += 1) await invite(community, team)
    expect(await outcomeOf(invite(community, team))).toBe('too_many_invitations')
    community.clock.pass(13 * 3_600_000)
    expect(await outcomeOf(invite(community, team))).toBe('done')
  })

  it('gives one sign-in to who comes back after a failure, and one place in the list', async () => {
    const { community, team, register, made } = await aSetting()
    const { code } = await invite(community, team)
    const { app } = community
    const tooWeak = takeInvitation(app, { code }, async (known) => {
      await admitPerson(app, known, { displayName: 'Amal', register })
      throw new Refusal('password_too_weak')
    })
    expect(await outcomeOf(tooWeak)).toBe('password_too_weak')
    expect(await listed(community, team)).toEqual(['Amal'])
    const { signInName } = await joins(community, code, register)
    expect([made, await listed(community, team)]).toEqual([[signInName], ['Amal']])
  })

  it('is one person’s for as long as they are at it, and another’s when they are gone', async () => {
    const { community, team, register } = await aSetting()
    const { code } = await invite(community, team)
    const { app, clock } = community
    const crashed = takeInvitation(app, { code }, () => Promise.reject(new Error('out of time')))
    await expect(crashed).rejects.toThrow('out of time')
    expect(await outcomeOf(joins(community, code, register))).toBe('busy')
    clock.pass(15_000)
    expect(await outcomeOf(joins(community, code, register))).toBe('done')
  })

  it('tries other names where the first are taken', async () => {
    const { community, team, register } = await aSetting()
    const { code } = await invite(community, team)
    let asked = 0
    const rarely: Register = async (name) => ((asked += 1) < 4 ? undefined : register(name))
    expect((await joins(community, code, rarely)).signInName).toMatch(/^amal-\d{6}$/)
    const other = await invite(community, team)
    expect(await outcomeOf(joins(community, other.code, async () => undefined))).toBe('busy')
  })
})

describe('a code for a new password', () => {
  it('is good for seven days, and the person is told once', async () => {
    const { community, team, amal } = await anAssistedMember()
    const { app, clock } = community
    const { code } = await recoverAssisted({ id: team.id, memberId: amal.id }, team.coordinator, app)
    await community.settle()
    await community.settleAgain()
    const kinds = (await noticesOf(app, amal.id, 100)).items.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'recovery_begun')).toHaveLength(1)
    clock.pass(7 * dayMs)
    expect(await outcomeOf(readInvitation(app, code))).toBe('code_expired')
  })

  it('is used once, and then no longer the one that may', async () => {
    const { community, team, amal } = await anAssistedMember()
    const { app } = community
    const { code } = await recoverAssisted({ id: team.id, memberId: amal.id }, team.coordinator, app)
    const use = () =>
      takeInvitation(app, { code }, async (known) => ({
        signInName: amal.signInName,
        steps: recoverySteps(app, known),
      }))
    expect([await outcomeOf(use()), await outcomeOf(use())]).toEqual(['done', 'invitation_spent'])
  })

  it('is refused from the moment when somebody has an address of their own', async () => {
    const { community, team, amal } = await anAssistedMember()
    const { app } = community
    const { code } = await recoverAssisted({ id: team.id, memberId: amal.id }, team.coordinator, app)
    await freePerson(app, amal.id, addressHash('key', 'amal@example.org'))
    await freePerson(app, amal.id, addressHash('key', 'amal@example.org'))
    expect(await outcomeOf(readInvitation(app, code))).toBe('invitation_spent')
    const again = recoverAssisted({ id: team.id, memberId: amal.id }, team.coordinator, app)
    expect(await outcomeOf(again)).toBe('not_assisted')
    expect(await readOwnHands(app, amal.id)).toEqual({ isAssisted: false })
    expect(await listed(community, team)).toEqual([])
  })
})

it('forgets who leaves, in the association’s list and in their own', async () => {
  const { community, team, amal } = await anAssistedMember()
  for await (const _ of forgetAssistance(community.app, amal.id)) expect(await listed(community, team)).toEqual([])
  expect(await readOwnHands(community.app, amal.id)).toEqual({ isAssisted: false })
  const { items } = await community.table.scan({})
  const left = items.filter(({ leftAt }) => leftAt !== undefined)
  expect(left).toHaveLength(2)
  expect(JSON.stringify(left)).not.toContain('amal')
})
