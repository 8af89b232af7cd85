import { randomInt, randomUUID } from 'node:crypto'
import { describe, expect, inject, it, vi } from 'vitest'
import { assisted } from '../../shared/contract/assisted.ts'
import { associations } from '../../shared/contract/associations.ts'
import { me } from '../../shared/contract/me.ts'
import { outcomes, read } from './client/answer.ts'
import { anAssistedPerson, firstPassword, helpsBack, listOf, opens, signsInAs } from './client/assisted.ts'
import { callCognito } from './client/cognito.ts'
import { people } from './client/people.ts'
import type { Person } from './client/person.ts'
import { aVisitor } from './client/visitor.ts'

const local = inject('local')
const patience = { timeout: 20_000, interval: 300 }
const another = 'une autre phrase assez longue'

describe('an address of one’s own', () => {
  const takes = async (person: Person, address: string) => {
    const asked = await person.post('/auth/own-address', { address })
    if (asked.status !== 200) throw new Error(asked.outcome)
    const { code } = (await aVisitor(address, '').newest()) ?? {}
    return person.put('/auth/own-address', { address, code: code ?? '' })
  }

  it('takes the account into one’s own hands: the association helps no more and has one no longer in its list', async () => {
    const { awa, association, amal, signInName } = await anAssistedPerson()
    const pending = await helpsBack(awa, association, amal)
    expect(await read(amal.get('/auth/own-address'), assisted.readOwnHands.output)).toEqual({
      isAssisted: true,
      associationId: association.id,
      associationName: association.name,
      signInName,
    })
    const address = `${randomUUID()}@people.example`
    expect((await takes(amal, address)).outcome).toBe('204')
    expect((await awa.post(`/v1/associations/${association.id}/assisted/${amal.id}/recovery`)).outcome).toBe(
      '409 not_assisted',
    )
    expect(await listOf(awa, association)).toEqual([])
    expect((await opens(pending)).outcome).toBe('409 invitation_spent')
    expect((await amal.get('/auth/own-address')).body).toEqual({ isAssisted: false })
    expect((await signsInAs(address)).id).toBe(amal.id)
    expect((await aVisitor(signInName, firstPassword).signIn()).outcome).toBe('401 wrong_sign_in')
    expect((await amal.post('/auth/own-address', { address })).outcome).toBe('409 not_assisted')
    const acts = await read(awa.get(`/v1/associations/${association.id}/acts?limit=100`), associations.listActs.output)
    expect(
      acts.items
        .map(({ did, byName, whomName }) => [did, byName, whomName])
        .toReversed()
        .slice(2),
    ).toEqual([
      ['person_invited', 'awa', undefined],
      ['person_joined', 'Amal', 'Amal'],
      ['recovery_begun', 'awa', 'Amal'],
      ['person_freed', 'Amal', 'Amal'],
    ])
  })

  it('may be a telephone number, beside which the short name goes on', async () => {
    const { amal, signInName } = await anAssistedPerson()
    const number = `+336${randomInt(10_000_000, 99_999_999)}`
    expect((await takes(amal, number)).outcome).toBe('204')
    expect([(await signsInAs(number)).id, (await signsInAs(signInName)).id]).toEqual([amal.id, amal.id])
  })

  it('counts once its own code has come back, and may be confirmed again after a lost answer', async () => {
    const { awa, association, amal } = await anAssistedPerson()
    const address = `${randomUUID()}@people.example`
    expect((await amal.put('/auth/own-address', { address, code: '123456' })).outcome).toBe('409 code_expired')
    await amal.post('/auth/own-address', { address })
    const { code = '' } = (await aVisitor(address, '').newest()) ?? {}
    const wrong = `${code.slice(0, 5)}${(Number(code.at(5)) + 1) % 10}`
    expect((await amal.put('/auth/own-address', { address, code: wrong })).outcome).toBe('409 wrong_code')
    expect(await listOf(awa, association)).toHaveLength(1)
    const verify = { AccessToken: amal.token, AttributeName: 'email', Code: code }
    await callCognito(local.cognito, 'VerifyUserAttribute', verify)
    expect((await amal.put('/auth/own-address', { address, code })).outcome).toBe('204')
    expect(await listOf(awa, association)).toEqual([])
  })

  it('that somebody has already is refused, and so is one that reaches nobody', async () => {
    const { amal } = await anAssistedPerson()
    const { ben } = await people('ben')
    const asks = (address: string) => amal.post('/auth/own-address', { address })
    expect(await outcomes(asks(ben.email), asks('amal@fr.assisted.invalid'), asks('nowhere'))).toEqual([
      '409 already_registered',
      '400 invalid_request: address',
      '400 invalid_request: address',
    ])
  })

  it('holds where it was given to the user pool alone: no code of the association’s sets a password', async () => {
    const { awa, association, amal } = await anAssistedPerson()
    const code = await helpsBack(awa, association, amal)
    const address = `${randomUUID()}@people.example`
    const UserAttributes = [{ Name: 'email', Value: address }]
    await callCognito(local.cognito, 'UpdateUserAttributes', { AccessToken: amal.token, UserAttributes })
    const { code: sent } = (await aVisitor(address, '').newest()) ?? {}
    const verify = { AccessToken: amal.token, AttributeName: 'email', Code: sent }
    await callCognito(local.cognito, 'VerifyUserAttribute', verify)
    expect((await opens(code, { password: another })).outcome).toBe('409 not_assisted')
    expect((await signsInAs(address)).id).toBe(amal.id)
    expect(await listOf(awa, association)).toEqual([])
  })

  it('brings no second welcome grant to who leaves and comes back by it', async () => {
    const { amal } = await anAssistedPerson()
    const address = `${randomUUID()}@people.example`
    await takes(amal, address)
    await callCognito(local.cognito, 'AdminDeleteUser', { UserPoolId: local.cognito.userPoolId, Username: amal.id })
    const again = aVisitor(address, firstPassword)
    await again.joins()
    expect((await (await signsInAs(address)).me()).balance).toBe(0)
  })
})

describe('somebody who leaves', () => {
  it('takes along who helped them, and is in no list any more', async () => {
    const { awa, association, amal, signInName } = await anAssistedPerson()
    const { member } = await read(amal.get('/v1/me/export'), me.exportMe.output)
    expect(member?.assistance).toMatchObject({ association: association.id, signInName })
    expect((await amal.delete('/v1/me')).outcome).toBe('202')
    await vi.waitFor(async () => expect(await listOf(awa, association)).toEqual([]), patience)
    expect((await awa.post(`/v1/associations/${association.id}/assisted/${amal.id}/recovery`)).outcome).toBe(
      '404 not_found',
    )
  })
})
