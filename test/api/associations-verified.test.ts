import { describe, expect, inject, it, vi } from 'vitest'
import { associations } from '../../shared/contract/associations.ts'
import { publishesEvent } from './client/activities.ts'
import { read } from './client/answer.ts'
import { ask } from './client/ask.ts'
import { groupsOf } from './client/cognito.ts'
import { people } from './client/people.ts'
import type { Person } from './client/person.ts'
import { anApplication, aVerifiedAssociation, decides, joinsTeam } from './client/scenes.ts'

const { api, cognito } = inject('local')
const nobody = (path: string) => ask(api, { method: 'GET', path })
const kindsOf = async (person: Person) => (await person.notices()).map(({ kind }) => kind)
const patience = { timeout: 20_000, interval: 300 }

describe('a verified association', () => {
  it('is found and read by anyone, without what is not theirs to know', async () => {
    const { association } = await aVerifiedAssociation({ place: { latitude: 43.2965, longitude: 5.3698 } })
    const open = await nobody(`/v1/associations/${association.id}`)
    expect(open.body).toMatchObject({ id: association.id, status: 'verified' })
    for (const hidden of ['contactEmail', 'reason', 'reviewDue', 'role']) expect(open.body).not.toHaveProperty(hidden)
    const near = await nobody('/v1/associations?latitude=43.3&longitude=5.4&radiusKm=20')
    expect(JSON.stringify(near.body)).toContain(association.id)
    const far = await nobody('/v1/associations?latitude=48.39&longitude=-4.49&radiusKm=20')
    expect(JSON.stringify(far.body)).not.toContain(association.id)
    expect((await nobody('/v1/associations?latitude=43.3')).outcome).toBe('400 invalid_request: longitude')
  })

  it('is changed by its coordinator at the version that they have read', async () => {
    const { awa, association } = await aVerifiedAssociation()
    const path = `/v1/associations/${association.id}`
    const { version } = await read(awa.get(path), associations.readAssociation.output)
    const match = (number: number) => ({ headers: { 'if-match': `"${number}"` } })
    expect((await awa.patch(path, { name: 'Long Table' })).outcome).toBe('428 version_required')
    const changed = await awa.patch(path, { name: 'Long Table' }, match(version))
    expect(changed.body).toMatchObject({ name: 'Long Table', version: version + 1 })
    expect((await awa.patch(path, { name: 'Long Table' }, match(version))).outcome).toBe('200')
    expect((await awa.patch(path, { name: 'Round Table' }, match(version))).outcome).toBe('412 stale_version')
  })

  it('lends its name of now to what it organises and asks for, until it is suspended: then nobody finds it', async () => {
    const { awa, op, association } = await aVerifiedAssociation()
    const event = await publishesEvent(awa, association)
    const need = await awa.lists({ kind: 'need', value: 0, associationId: association.id })
    const path = `/v1/associations/${association.id}`
    const { version } = await read(awa.get(path), associations.readAssociation.output)
    const rename = await awa.patch(path, { name: 'Long Table' }, { headers: { 'if-match': `"${version}"` } })
    expect(rename.outcome).toBe('200')
    const bodyOf = async (what: string) => (await nobody(what)).body
    const events = `/v1/events?associationId=${association.id}`
    await vi.waitFor(async () => {
      expect(await bodyOf(`/v1/listings/${need.id}`)).toMatchObject({ ownerName: 'Long Table' })
      expect(await bodyOf(events)).toMatchObject({ items: [{ id: event.id, associationName: 'Long Table' }] })
    }, patience)
    await decides(op, association, 'suspended', 'A complaint.')
    await vi.waitFor(async () => expect(await bodyOf(events)).toEqual({ items: [] }), patience)
  })

  it('has its coordinator in the group of associations, until it is suspended', async () => {
    const { awa, op, association } = await aVerifiedAssociation()
    const groups = () => groupsOf(cognito, awa.email)
    await vi.waitFor(async () => expect(await groups()).toContain('associations'), patience)
    await decides(op, association, 'suspended', 'A complaint.')
    const path = `/v1/associations/${association.id}`
    expect((await awa.post(`${path}/team`, { memberId: op.id, role: 'member' })).outcome).toBe(
      '403 association_suspended',
    )
    expect((await nobody(path)).outcome).toBe('404 not_found')
    await vi.waitFor(async () => expect(await groups()).not.toContain('associations'), patience)
    expect(await kindsOf(awa)).toEqual(expect.arrayContaining(['association_verified', 'association_suspended']))
  })

  it('vouches for one that has no number, which can be verified then', async () => {
    const { awa, op, association } = await aVerifiedAssociation()
    const { ben } = await people('ben')
    const application = await anApplication(ben, { registrationNumber: undefined, vouchedBy: association.id })
    const path = `/v1/associations/${application.id}`
    const verify = { decision: 'verified', reason: 'Known.' }
    expect((await op.post(`${path}/verification`, verify)).outcome).toBe('409 not_vouched')
    expect((await awa.get(path)).outcome).toBe('200')
    const voucher = { associationId: association.id }
    expect((await ben.put(`${path}/voucher`, voucher)).outcome).toBe('403 not_allowed')
    expect((await awa.put(`${path}/voucher`, voucher)).outcome).toBe('204')
    expect((await awa.put(`${path}/voucher`, voucher)).outcome).toBe('204')
    expect((await op.post(`${path}/verification`, verify)).outcome).toBe('200')
  })

  it('has branches that anybody sees and its coordinator keeps', async () => {
    const { awa, association } = await aVerifiedAssociation()
    const { ben } = await people('ben')
    await joinsTeam(awa, association, ben, 'volunteer_manager')
    const path = `/v1/associations/${association.id}/branches`
    const north = { name: 'North', place: { latitude: 48.9, longitude: 2.35 } }
    expect((await ben.post(path, north)).outcome).toBe('403 not_allowed')
    const branch = await read(awa.post(path, north), associations.addBranch.output)
    expect((await awa.patch(`${path}/${branch.id}`, { name: 'Far north' })).body).toMatchObject({ name: 'Far north' })
    expect((await nobody(path)).body).toMatchObject({ items: [{ id: branch.id, name: 'Far north' }] })
    expect((await awa.delete(`${path}/${branch.id}`)).outcome).toBe('204')
    expect((await awa.delete(`${path}/${branch.id}`)).outcome).toBe('204')
    expect((await awa.patch(`${path}/${branch.id}`, { name: 'South' })).outcome).toBe('404 not_found')
    expect((await nobody(path)).body).toEqual({ items: [] })
  })
})
