import { describe, expect, inject, it, vi } from 'vitest'
import { associations } from '../../shared/contract/associations.ts'
import { me } from '../../shared/contract/me.ts'
import { outcomes, read } from './client/answer.ts'
import { groupsOf } from './client/cognito.ts'
import { join, people } from './client/people.ts'
import { aVerifiedAssociation, joinsTeam } from './client/scenes.ts'

const { cognito } = inject('local')
const patience = { timeout: 20_000, interval: 300 }

/** A verified association with somebody in each role, and somebody who has nothing to do with it. */
const aTeam = async () => {
  const { awa, op, association } = await aVerifiedAssociation()
  const { ben, cy, stranger } = await people('ben', 'cy', 'stranger')
  await joinsTeam(awa, association, ben, 'volunteer_manager')
  await joinsTeam(awa, association, cy, 'member')
  return { awa, ben, cy, stranger, op, association, path: `/v1/associations/${association.id}` }
}

describe('a team', () => {
  it('is seen by those who are in it, and by nobody else', async () => {
    const { awa, ben, cy, stranger, op, path } = await aTeam()
    const { items } = await read(cy.get(`${path}/team`), associations.listTeam.output)
    const roles = Object.fromEntries(items.map(({ displayName, role }) => [displayName, role]))
    expect(roles).toEqual({ awa: 'coordinator', ben: 'volunteer_manager', cy: 'member' })
    const others = [stranger, op].flatMap((one) => [one.get(`${path}/team`), one.get(`${path}/acts`)])
    expect(await outcomes(...others)).toEqual(Array.from({ length: 4 }, () => '403 not_allowed'))
    expect(await outcomes(awa.get(`${path}/acts`), ben.get(`${path}/acts`))).toEqual(['200', '200'])
  })

  it('invites whom its coordinator wants, who says yes or no', async () => {
    const { awa, ben, stranger, path } = await aTeam()
    const invitation = { memberId: stranger.id, role: 'member' }
    expect((await ben.post(`${path}/team`, invitation)).outcome).toBe('403 not_allowed')
    expect((await awa.post(`${path}/team`, invitation)).outcome).toBe('201')
    expect((await awa.post(`${path}/team`, invitation)).outcome).toBe('201')
    expect((await stranger.get(`${path}/team`)).outcome).toBe('403 not_allowed')
    await vi.waitFor(async () => expect(await stranger.news()).toContain('team_invited'), patience)
    expect((await stranger.post(`${path}/team/decline`)).outcome).toBe('204')
    expect((await stranger.post(`${path}/team/accept`)).outcome).toBe('409 invitation_spent')
    expect((await awa.post(`${path}/team`, invitation)).outcome).toBe('201')
    expect((await stranger.post(`${path}/team/accept`)).body).toMatchObject({ status: 'joined', role: 'member' })
    expect((await stranger.post(`${path}/team/decline`)).outcome).toBe('409 invitation_spent')
  })

  it.each([
    ['nobody', async () => crypto.randomUUID(), '404 not_found'],
    ['oneself', async (self: string) => self, '400 invalid_request: memberId'],
  ])('does not invite %s', async (_who, whom, outcome) => {
    const { awa, association } = await aVerifiedAssociation()
    const memberId = await whom(awa.id)
    const invited = await awa.post(`/v1/associations/${association.id}/team`, { memberId, role: 'member' })
    expect(invited.outcome).toBe(outcome)
  })

  it('does not invite who has blocked its coordinator', async () => {
    const { awa, association } = await aVerifiedAssociation()
    const { ben } = await people('ben')
    await ben.put(`/v1/me/blocks/${awa.id}`)
    const invited = await awa.post(`/v1/associations/${association.id}/team`, { memberId: ben.id, role: 'member' })
    expect(invited.outcome).toBe('404 not_found')
  })

  it('always has a coordinator', async () => {
    const { awa, ben, path } = await aTeam()
    expect((await awa.delete(`${path}/team/${awa.id}`)).outcome).toBe('409 last_coordinator')
    expect((await awa.patch(`${path}/team/${awa.id}`, { role: 'member' })).outcome).toBe('409 last_coordinator')
    expect((await awa.delete('/v1/me')).outcome).toBe('409 last_coordinator')
    expect((await awa.patch(`${path}/team/${ben.id}`, { role: 'coordinator' })).outcome).toBe('200')
    const both = await outcomes(awa.delete(`${path}/team/${awa.id}`), ben.delete(`${path}/team/${ben.id}`))
    expect(both.toSorted()).toEqual(['204', '409 last_coordinator'])
  })

  it('loses at once whoever is taken out of it, and their group when they serve nowhere else', async () => {
    const { awa, ben, path } = await aTeam()
    await vi.waitFor(async () => expect(await groupsOf(cognito, ben.email)).toContain('associations'), patience)
    expect((await ben.delete(`${path}/team/${awa.id}`)).outcome).toBe('403 not_allowed')
    expect((await awa.delete(`${path}/team/${ben.id}`)).outcome).toBe('204')
    expect((await awa.delete(`${path}/team/${ben.id}`)).outcome).toBe('204')
    expect((await ben.get(`${path}/team`)).outcome).toBe('403 not_allowed')
    await vi.waitFor(async () => expect(await groupsOf(cognito, ben.email)).toEqual([]), patience)
    await vi.waitFor(async () => expect(await ben.news()).toContain('team_removed'), patience)
  })

  it('leaves somebody in the group who still serves another association', async () => {
    const { awa, ben, path } = await aTeam()
    const other = await aVerifiedAssociation()
    await joinsTeam(other.awa, other.association, ben)
    await vi.waitFor(async () => expect(await groupsOf(cognito, ben.email)).toContain('associations'), patience)
    await awa.delete(`${path}/team/${ben.id}`)
    await vi.waitFor(async () => expect(await ben.news()).toContain('team_removed'), patience)
    expect(await groupsOf(cognito, ben.email)).toContain('associations')
    const { items } = await read(ben.get('/v1/me/associations'), associations.listMyAssociations.output)
    expect(items.map(({ id }) => id)).toEqual([other.association.id])
  })

  it('writes down who did what for whom', async () => {
    const { awa, ben, path } = await aTeam()
    await awa.delete(`${path}/team/${ben.id}`)
    const { items } = await read(awa.get(`${path}/acts?limit=2`), associations.listActs.output)
    expect(items[0]).toMatchObject({ did: 'removed', by: awa.id, byName: 'awa', whom: ben.id, whomName: 'ben' })
    const all = await read(awa.get(`${path}/acts?limit=100`), associations.listActs.output)
    expect(all.items.find(({ did }) => did === 'verified')).not.toHaveProperty('by')
    expect(all.items.map(({ did }) => did).toReversed()).toEqual([
      'applied',
      'verified',
      'invited',
      'joined',
      'invited',
      'joined',
      'removed',
    ])
  })
})

describe('a member of a team', () => {
  it('finds it in their export', async () => {
    const { ben, association } = await aTeam()
    const { teams } = await read(ben.get('/v1/me/export'), me.exportMe.output)
    expect(teams).toMatchObject([{ associationId: association.id, role: 'volunteer_manager', status: 'joined' }])
  })

  it('is taken out of it when they leave Indigo', async () => {
    const { awa, cy, path } = await aTeam()
    expect((await cy.delete('/v1/me')).outcome).toBe('202')
    await vi.waitFor(async () => {
      const { items } = await read(awa.get(`${path}/team`), associations.listTeam.output)
      expect(items.map(({ member }) => member)).not.toContain(cy.id)
    }, patience)
  })

  it('suspends the association by leaving Indigo when nobody else is in it', async () => {
    const { awa, association } = await aVerifiedAssociation()
    const visitor = await join('visitor')
    expect((await awa.delete('/v1/me')).outcome).toBe('202')
    await vi.waitFor(
      async () => expect((await visitor.get(`/v1/associations/${association.id}`)).outcome).toBe('404 not_found'),
      patience,
    )
  })
})
