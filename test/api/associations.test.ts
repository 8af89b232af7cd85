import { describe, expect, inject, it, vi } from 'vitest'
import { associations } from '../../shared/contract/associations.ts'
import { operator } from '../../shared/contract/operator.ts'
import { read } from './client/answer.ts'
import { ask } from './client/ask.ts'
import { anAssociation } from './client/builders.ts'
import { join, people } from './client/people.ts'
import type { Person } from './client/person.ts'
import { anApplication, decides } from './client/scenes.ts'

const { api } = inject('local')
const nobody = (path: string) => ask(api, { method: 'GET', path })
const anOperator = () => join('op', { groups: ['operators'] })
const kindsOf = async (person: Person) => (await person.notices()).map(({ kind }) => kind)

/** Every association that an operator sees in one state. */
const allOf = async (op: Person, status: string) => {
  const found = []
  let cursor: string | undefined
  do {
    const query = `status=${status}&limit=50${cursor ? `&cursor=${cursor}` : ''}`
    const page = await read(op.get(`/v1/operator/associations?${query}`), operator.listApplications.output)
    found.push(...page.items)
    cursor = page.cursor
  } while (cursor)
  return found
}

describe('applying', () => {
  it('is for any member, who coordinates what waits to be verified', async () => {
    const { awa } = await people('awa')
    const applied = await awa.post('/v1/associations', anAssociation({ registrationNumber: `W 123${Date.now()}` }))
    expect(applied.outcome).toBe('201')
    expect(applied.body).toMatchObject({ status: 'pending', version: 1, role: 'coordinator', name: 'Open Table' })
    const { items } = await read(awa.get('/v1/me/associations'), associations.listMyAssociations.output)
    expect(items).toMatchObject([{ status: 'pending', role: 'coordinator', teamStatus: 'joined' }])
  })

  it('gives the first answer back for the same key, and refuses the key with another body', async () => {
    const { awa } = await people('awa')
    const headers = { 'idempotency-key': 'once' }
    const body = anAssociation()
    const first = await awa.post('/v1/associations', body, { headers })
    expect((await awa.post('/v1/associations', body, { headers })).body).toEqual(first.body)
    const other = { ...body, name: 'Another Table' }
    expect((await awa.post('/v1/associations', other, { headers })).outcome).toBe('422 key_reused')
  })

  it('takes a number once, however it is spelt, and gives it back when it is refused', async () => {
    const { awa, ben } = await people('awa', 'ben')
    const number = `${Date.now()}`
    const first = await anApplication(awa, { registrationNumber: `w-${number}` })
    const again = anAssociation({ registrationNumber: `W ${number}` })
    expect((await ben.post('/v1/associations', again)).outcome).toBe('409 registration_taken')
    await decides(await anOperator(), first, 'refused', 'It is not their number.')
    expect((await ben.post('/v1/associations', again)).outcome).toBe('201')
  })

  it.each([
    [{ registrationNumber: undefined }, '400 invalid_request: registrationNumber'],
    [{ contactEmail: 'nobody' }, '400 invalid_request: contactEmail'],
    [{ languages: [] }, '400 invalid_request: languages'],
    [{ name: '' }, '400 invalid_request: name'],
    [{ registrationNumber: '#' }, '400 invalid_request: registrationNumber'],
    [{ secret: true }, '400 invalid_request: secret'],
    [{ vouchedBy: crypto.randomUUID() }, '404 not_found'],
  ])('refuses %j', async (changes, outcome) => {
    const { awa } = await people('awa')
    expect((await awa.post('/v1/associations', anAssociation(changes))).outcome).toBe(outcome)
  })

  it('is bounded while nobody has decided', async () => {
    const { awa } = await people('awa')
    for (const _ of [1, 2, 3]) await anApplication(awa)
    expect((await awa.post('/v1/associations', anAssociation())).outcome).toBe('409 too_many_applications')
  })
})

describe('an association that waits', () => {
  it('is read by its applicant and operators, and by nobody else', async () => {
    const [{ awa, ben }, op] = [await people('awa', 'ben'), await anOperator()]
    const { id } = await anApplication(awa)
    const path = `/v1/associations/${id}`
    expect((await nobody(path)).outcome).toBe('404 not_found')
    expect((await ben.get(path)).outcome).toBe('404 not_found')
    expect((await awa.get(path)).body).toMatchObject({ contactEmail: 'table@associations.example' })
    expect((await op.get(path)).body).toMatchObject({ contactEmail: 'table@associations.example' })
    expect(JSON.stringify((await nobody('/v1/associations?limit=100')).body)).not.toContain(id)
    expect((await awa.post(`${path}/team`, { memberId: ben.id, role: 'member' })).outcome).toBe(
      '403 association_pending',
    )
  })

  it('stands in the operators’ list with the page of the register, and leaves it with the decision', async () => {
    const [{ awa }, op] = [await people('awa'), await anOperator()]
    const application = await anApplication(awa)
    const pending = () => allOf(op, 'pending')
    const found = (await pending()).find(({ id }) => id === application.id)
    const number = encodeURIComponent(application.registrationNumber ?? '')
    expect(found?.registerUrl).toBe(`https://annuaire-entreprises.data.gouv.fr/rechercher?terme=${number}`)
    await decides(op, application, 'verified', 'It is in the register.')
    expect((await pending()).map(({ id }) => id)).not.toContain(application.id)
    const known = await read(op.get(`/v1/operator/associations/${application.id}`), operator.readApplication.output)
    expect(known.decisions).toMatchObject([{ decision: 'verified', reason: 'It is in the register.', by: op.id }])
    expect(known.reviewDue?.slice(0, 4)).toBe(String(new Date().getUTCFullYear() + 1))
  })

  it('is not decided by its own applicant, nor twice', async () => {
    const [awa, op] = [await anOperator(), await anOperator()]
    const { id } = await anApplication(awa)
    const path = `/v1/associations/${id}/verification`
    const body = { decision: 'verified', reason: 'It is ours.' }
    expect((await awa.post(path, body)).outcome).toBe('409 own_association')
    expect((await op.post(path, { decision: 'suspended', reason: 'No.' })).outcome).toBe('409 wrong_state')
    expect((await op.post(path, { decision: 'refused', reason: 'Not found.' })).outcome).toBe('200')
    expect((await op.post(path, { decision: 'refused', reason: 'Not found.' })).outcome).toBe('200')
    expect((await op.post(path, body)).outcome).toBe('409 wrong_state')
    await vi.waitFor(async () => expect(await kindsOf(awa)).toContain('association_refused'), { timeout: 10_000 })
  })
})
