import { describe, expect, it } from 'vitest'
import { addBranch } from '../../lambdas/associations/add-branch.ts'
import { applyAssociation } from '../../lambdas/associations/apply-association.ts'
import { changeAssociation } from '../../lambdas/associations/change-association.ts'
import { changeTeamRole } from '../../lambdas/associations/change-team-role.ts'
import { inviteToTeam } from '../../lambdas/associations/invite-to-team.ts'
import { joinTeam } from '../../lambdas/associations/join-team.ts'
import { leaveTeam } from '../../lambdas/associations/leave-team.ts'
import { listAssociations } from '../../lambdas/associations/list-associations.ts'
import { listTeam } from '../../lambdas/associations/list-team.ts'
import { readAssociation } from '../../lambdas/associations/read-association.ts'
import { leave } from '../../lambdas/me/leave.ts'
import { listApplications } from '../../lambdas/operator/list-applications.ts'
import { auditLedger } from '../../shared/data/audit/audit-ledger.ts'
import { teamRoleOf } from '../../shared/data/associations/authority.ts'
import { type Group, keepGroup } from '../../shared/data/associations/keep-group.ts'
import { key } from '../../shared/data/keys.ts'
import { aCommunity, type Community } from './a-community.ts'
import { leaves } from './a-farewell.ts'
import { itemsOf } from './a-ledger.ts'
import { anApplication, aTeamMember, aVerifiedAssociation, decides } from './an-association.ts'

const yearMs = 366 * 86_400_000
const page = { radiusKm: 50, limit: 20 }

/** The group as the user pool would have it. */
const aGroup = (): Group & { members: Set<string> } => {
  const members = new Set<string>()
  return {
    members,
    add: async (member) => void members.add(member),
    remove: async (member) => void members.delete(member),
  }
}

const kindsOf = (community: Community, { id }: { id: string }): unknown[] =>
  itemsOf(community, id, 'N#').map(({ kind }) => kind)

describe('authority', () => {
  it('is read from the table at every act, whatever a token says', async () => {
    const community = aCommunity()
    const one = await aVerifiedAssociation(community)
    const roleOf = (member: { id: string }) => teamRoleOf(community.app, one.id, member.id)
    expect((await roleOf(one.coordinator)).role).toBe('coordinator')
    await expect(roleOf(one.op)).rejects.toMatchObject({ code: 'not_allowed' })
    await decides(community, one.op, one.id, 'suspended')
    await expect(roleOf(one.coordinator)).rejects.toMatchObject({ code: 'association_suspended' })
    await expect(roleOf(one.op)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is nobody’s before an operator has verified, nor before an invitation is taken up', async () => {
    const community = aCommunity()
    const [awa, ben] = [await community.aMember('Awa'), await community.aMember('Ben')]
    const { id } = await applyAssociation(anApplication(), awa, community.app)
    const pending = { code: 'association_pending' }
    await expect(teamRoleOf(community.app, id, awa.id)).rejects.toMatchObject(pending)
    const one = await aVerifiedAssociation(community, { registrationNumber: 'W2' })
    await inviteToTeam({ id: one.id, memberId: ben.id, role: 'member' }, one.coordinator, community.app)
    await expect(teamRoleOf(community.app, one.id, ben.id)).rejects.toMatchObject({ code: 'not_allowed' })
  })
})

describe('a verified association', () => {
  it('has an account of its own, opened once, with which the ledger balances', async () => {
    const community = aCommunity()
    const { op, id } = await aVerifiedAssociation(community)
    await decides(community, op, id, 'suspended')
    await decides(community, op, id, 'verified')
    expect(await community.table.get(key.account(id))).toMatchObject({ available: 0, held: 0, helped: 0 })
    expect((await auditLedger(community.app)).proof).toMatchObject({ balanced: true, accounts: 3 })
  })

  it('is due for review after a year, until an operator has looked again', async () => {
    const community = aCommunity()
    const { op, id } = await aVerifiedAssociation(community)
    const due = async () =>
      (await listApplications({ status: 'verified', due: true, limit: 20 }, op, community.app)).items.length
    expect(await due()).toBe(0)
    community.clock.pass(yearMs)
    expect(await due()).toBe(1)
    await decides(community, op, id, 'verified', 'Still there.')
    expect(await due()).toBe(0)
    expect(itemsOf(community, op.id, 'X')).toEqual([])
  })

  it('is found around its place, page by page and each once, the nearest first', async () => {
    const community = aCommunity()
    for (const [place, latitude] of [48.9, 48.86, 48.95, 49.1, 44].entries())
      await aVerifiedAssociation(community, {
        name: String(latitude),
        registrationNumber: String(place),
        place: { latitude, longitude: 2.35 },
      })
    const found: string[] = []
    let cursor: string | undefined
    do {
      const point = { latitude: 48.86, longitude: 2.35 }
      const ask = { ...page, ...point, limit: 2, ...(cursor && { cursor }) }
      const some = await listAssociations(ask, undefined, community.app)
      found.push(...some.items.map(({ name }) => name))
      cursor = some.cursor
    } while (cursor)
    expect(found).toEqual(['48.86', '48.9', '48.95', '49.1'])
    const all = await listAssociations(page, undefined, community.app)
    expect(all.items.map(({ name }) => name)).toEqual(['44', '49.1', '48.95', '48.86', '48.9'])
  })

  it('tells its coordinators of decisions, and who is invited or removed, once each', async () => {
    const community = aCommunity()
    const one = await aVerifiedAssociation(community)
    const ben = await aTeamMember(community, one)
    community.clock.pass(1)
    await leaveTeam({ id: one.id, memberId: ben.id }, one.coordinator, community.app)
    community.clock.pass(1)
    await decides(community, one.op, one.id, 'suspended')
    await community.settle()
    await community.settleAgain()
    expect(kindsOf(community, one.coordinator)).toEqual(['welcome', 'association_verified', 'association_suspended'])
    expect(kindsOf(community, ben)).toEqual(['welcome', 'team_invited', 'team_removed'])
  })
})

describe('a team', () => {
  it('keeps a coordinator, however two of them go at once', async () => {
    const community = aCommunity()
    const one = await aVerifiedAssociation(community)
    const ben = await aTeamMember(community, one, 'coordinator')
    const goes = [one.coordinator, ben].map((who) => leaveTeam({ id: one.id, memberId: who.id }, who, community.app))
    const outcomes = await Promise.allSettled(goes)
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await community.table.get(key.association(one.id))).toMatchObject({ coordinators: 1, members: 1 })
  })

  it('counts an invitation that is taken up twice at once only once', async () => {
    const community = aCommunity()
    const one = await aVerifiedAssociation(community)
    const ben = await community.aMember('Ben')
    await inviteToTeam({ id: one.id, memberId: ben.id, role: 'member' }, one.coordinator, community.app)
    await Promise.all([1, 2, 3].map(() => joinTeam({ id: one.id }, ben, community.app)))
    expect(await community.table.get(key.association(one.id))).toMatchObject({ members: 2, invited: 0 })
  })

  it('does not take somebody back who is given another role while they go', async () => {
    const community = aCommunity()
    const one = await aVerifiedAssociation(community)
    const ben = await aTeamMember(community, one, 'member')
    await Promise.allSettled([
      changeTeamRole({ id: one.id, memberId: ben.id, role: 'volunteer_manager' }, one.coordinator, community.app),
      leaveTeam({ id: one.id, memberId: ben.id }, ben, community.app),
    ])
    const { items } = await listTeam({ id: one.id }, one.coordinator, community.app)
    const head = await community.table.get(key.association(one.id))
    expect(head).toMatchObject({ members: items.length })
    expect(items).toHaveLength(1)
  })

  it('is in the group exactly as long as it serves a verified association', async () => {
    const community = aCommunity()
    const one = await aVerifiedAssociation(community)
    const other = await aVerifiedAssociation(community, { registrationNumber: 'W2' })
    const ben = await aTeamMember(community, one)
    await inviteToTeam({ id: other.id, memberId: ben.id, role: 'member' }, other.coordinator, community.app)
    const group = aGroup()
    const keep = (association: string, member?: string) =>
      keepGroup(community.app, group, { association, ...(member !== undefined && { member }) })
    await keep(one.id)
    expect(group.members).toEqual(new Set([one.coordinator.id, ben.id]))
    await decides(community, one.op, one.id, 'suspended')
    await keep(one.id)
    expect(group.members).toEqual(new Set())
    await joinTeam({ id: other.id }, ben, community.app)
    await keep(other.id, ben.id)
    await keep(one.id)
    expect(group.members).toEqual(new Set([ben.id]))
  })
})

describe('who leaves Indigo', () => {
  it('is held by a team that has nobody else to coordinate it', async () => {
    const community = aCommunity()
    const one = await aVerifiedAssociation(community)
    await aTeamMember(community, one)
    await expect(leave({}, one.coordinator, community.app)).rejects.toMatchObject({ code: 'last_coordinator' })
  })

  it('is taken out of their teams, and leaves a team of nobody suspended', async () => {
    const community = aCommunity()
    const one = await aVerifiedAssociation(community)
    const ben = await aTeamMember(community, one)
    await leaves(community, ben)
    expect(await community.table.get(key.association(one.id))).toMatchObject({ members: 1, status: 'verified' })
    await leaves(community, one.coordinator)
    expect(await community.table.get(key.association(one.id))).toMatchObject({ members: 0, status: 'suspended' })
    const reading = readAssociation({ id: one.id }, undefined, community.app)
    await expect(reading).rejects.toMatchObject({ code: 'not_found' })
  })

  it('takes an application with them, whose number is free again', async () => {
    const community = aCommunity()
    const [awa, ben] = [await community.aMember('Awa'), await community.aMember('Ben')]
    await applyAssociation(anApplication(), awa, community.app)
    const again = () => applyAssociation(anApplication(), ben, community.app)
    await expect(again()).rejects.toMatchObject({ code: 'registration_taken' })
    await leaves(community, awa)
    expect(await again()).toMatchObject({ status: 'pending' })
  })
})

describe('calls and units', () => {
  it('of each operation are what docs/access-patterns.md says', async () => {
    const community = aCommunity()
    const { app, table } = community
    const one = await aVerifiedAssociation(community)
    const { id, coordinator } = one
    const ben = await community.aMember('Ben')
    const applies = anApplication({ registrationNumber: 'W3' })
    const found = {
      apply: await table.count(() => applyAssociation(applies, ben, app)),
      read: await table.count(() => readAssociation({ id }, undefined, app)),
      'list around': await table.count(() => listAssociations({ ...page, latitude: 48.86, longitude: 2.35 }, ben, app)),
      'list all': await table.count(() => listAssociations(page, ben, app)),
      change: await table.count(() => changeAssociation({ id, ifMatch: '2', name: 'Round' }, coordinator, app)),
      invite: await table.count(() => inviteToTeam({ id, memberId: ben.id, role: 'member' }, coordinator, app)),
      join: await table.count(() => joinTeam({ id }, ben, app)),
      'open a branch': await table.count(() =>
        addBranch({ id, name: 'North', place: { latitude: 48.9, longitude: 2.3 } }, coordinator, app),
      ),
      authority: await table.count(() => teamRoleOf(app, id, ben.id)),
    }
    const calls = Object.fromEntries(Object.entries(found).map(([operation, count]) => [operation, count.calls]))
    const { 'list around': around, ...others } = calls
    expect(around).toBeLessThanOrEqual(7)
    expect(others).toEqual({
      apply: 3,
      read: 1,
      'list all': 1,
      change: 2,
      invite: 2,
      join: 2,
      'open a branch': 2,
      authority: 1,
    })
    expect(found.authority.R).toBeLessThanOrEqual(3)
  })
})
