import { randomUUID } from 'node:crypto'
import { describe, expect, inject, it, vi } from 'vitest'
import { outcomes } from './client/answer.ts'
import {
  anAssistedPerson,
  firstPassword,
  helpsBack,
  invites,
  joinsBy,
  listOf,
  opens,
  readsInvitation,
  signsInAs,
} from './client/assisted.ts'
import { times } from './client/builders.ts'
import { callCognito } from './client/cognito.ts'
import { people } from './client/people.ts'
import { aVerifiedAssociation, decides, give, joinsTeam } from './client/scenes.ts'
import { aVisitor } from './client/visitor.ts'

const local = inject('local')
const patience = { timeout: 20_000, interval: 300 }
const another = 'une autre phrase assez longue'

const messagesTo = async (address: string): Promise<unknown> =>
  (await fetch(`${local.mail}/messages?to=${encodeURIComponent(address)}`)).json()

const madeUp = (signInName: string): string => `${signInName}@fr.assisted.invalid`

describe('a printed invitation', () => {
  it('opens an account with the welcome grant to somebody without an address, who can give and ask', async () => {
    const { awa, association } = await aVerifiedAssociation()
    const code = await invites(awa, association)
    expect((await readsInvitation(code)).body).toMatchObject({
      purpose: 'join',
      associationName: association.name,
      displayName: 'Amal',
    })
    const signInName = await joinsBy(code)
    expect(signInName).toMatch(/^amal-\d{4,6}$/)
    const amal = await signsInAs(signInName)
    expect(await amal.me()).toMatchObject({ displayName: 'Amal', languages: ['ar', 'fr'], balance: 50 })
    expect(await amal.entries()).toEqual([expect.objectContaining({ kind: 'grant', amount: 50 })])
    const { ben } = await people('ben')
    expect((await give(ben, amal, { value: 20 })).status).toBe('completed')
    expect((await amal.me()).balance).toBe(30)
    expect(await listOf(awa, association)).toEqual([
      { memberId: amal.id, displayName: 'Amal', since: expect.any(String) },
    ])
  })

  it('is taken up under a name that the person chooses, in any script', async () => {
    const { awa, association } = await aVerifiedAssociation()
    const signInName = await joinsBy(await invites(awa, association), { displayName: 'امل' })
    expect(signInName).toMatch(/^indigo-\d{6}$/)
    const amal = await signsInAs(signInName.toUpperCase())
    expect((await amal.me()).displayName).toBe('امل')
    expect((await listOf(awa, association)).map(({ displayName }) => displayName)).toEqual(['امل'])
  })

  it('is good once: whoever took it up may ask again by their key, and nobody else', async () => {
    const { awa, association } = await aVerifiedAssociation()
    const code = await invites(awa, association)
    const key = randomUUID()
    const first = await opens(code, { isAdult: true }, key)
    expect(first.outcome).toBe('200')
    expect((await opens(code, { isAdult: true }, key)).body).toEqual(first.body)
    expect(
      await outcomes(
        opens(code, { isAdult: true }),
        opens(code, { isAdult: true }, randomUUID()),
        opens(code, { password: another }),
        readsInvitation(code),
      ),
    ).toEqual(times(4, () => '409 invitation_spent'))
    expect(await listOf(awa, association)).toHaveLength(1)
  })

  it('makes one account, however many take it up at once', async () => {
    const { awa, association } = await aVerifiedAssociation()
    const code = await invites(awa, association)
    const answers = await outcomes(...times(5, () => opens(code, { isAdult: true })))
    expect(answers.filter((outcome) => outcome === '200')).toHaveLength(1)
    expect(new Set(answers)).toEqual(
      new Set(['200', ...answers.filter((one) => /409 invitation_spent|429 busy/.test(one))]),
    )
    expect(await listOf(awa, association)).toHaveLength(1)
  })

  it('wants a password that is good enough and a word that one is adult, and stays open until then', async () => {
    const { awa, association } = await aVerifiedAssociation()
    const code = await invites(awa, association)
    expect((await opens(code)).outcome).toBe('400 invalid_request: isAdult')
    expect((await opens(code, { isAdult: true, password: 'short' })).outcome).toBe('400 password_too_weak')
    expect((await opens(code, { isAdult: true, password: ' with a space before' })).outcome).toBe(
      '400 password_too_weak',
    )
    expect((await opens(code, { isAdult: true })).outcome).toBe('200')
  })

  it.each(['', 'x'.repeat(26), `${'0'.repeat(25)}u`, '0'.repeat(25)])(
    'is none where its code is “%s”',
    async (code) => {
      const outcome = /^x+$/.test(code) ? '409 invitation_spent' : '400 invalid_request: code'
      expect(await outcomes(opens(code, { isAdult: true }), readsInvitation(code))).toEqual([outcome, outcome])
    },
  )

  it('is given by coordinators and volunteer managers of a verified association alone', async () => {
    const { awa, op, association } = await aVerifiedAssociation()
    const { ben, cy, stranger } = await people('ben', 'cy', 'stranger')
    await joinsTeam(awa, association, ben, 'volunteer_manager')
    await joinsTeam(awa, association, cy, 'member')
    const path = `/v1/associations/${association.id}/assisted`
    const body = { displayName: 'Amal', languages: [] }
    const [managers, ...others] = await outcomes(...[ben, cy, stranger, op].map((one) => one.post(path, body)))
    expect([managers, ...others]).toEqual(['201', ...times(3, () => '403 not_allowed')])
    expect(await outcomes(...[ben, cy, stranger].map((one) => one.get(path)))).toEqual([
      '200',
      '403 not_allowed',
      '403 not_allowed',
    ])
  })

  it('is given fifty times a month at most, however many at once', async () => {
    const { awa, association } = await aVerifiedAssociation()
    const invite = () => awa.post(`/v1/associations/${association.id}/assisted`, { displayName: 'Amal', languages: [] })
    const answers: string[] = []
    for (let round = 0; round < 11; round += 1) answers.push(...(await outcomes(...times(5, invite))))
    expect(answers.filter((outcome) => outcome === '201')).toHaveLength(50)
    expect(answers.slice(50)).toContain('409 too_many_invitations')
  })

  it('is worth nothing while its association is suspended', async () => {
    const { awa, op, association, amal } = await anAssistedPerson()
    const [code, recovery] = [await invites(awa, association), await helpsBack(awa, association, amal)]
    await decides(op, association, 'suspended')
    const path = `/v1/associations/${association.id}/assisted`
    expect(
      await outcomes(
        awa.post(path, { displayName: 'Amal', languages: [] }),
        awa.post(`${path}/${amal.id}/recovery`),
        awa.get(path),
      ),
    ).toEqual(times(3, () => '403 association_suspended'))
    expect(
      await outcomes(readsInvitation(code), opens(code, { isAdult: true }), opens(recovery, { password: another })),
    ).toEqual(times(3, () => '403 association_suspended'))
    expect((await amal.me()).displayName).toBe('Amal')
    await decides(op, association, 'verified')
    expect((await opens(code, { isAdult: true })).outcome).toBe('200')
  })
})

describe('an address that is made up', () => {
  it('is never written to: notices arrive in the app alone', async () => {
    const { amal, signInName } = await anAssistedPerson()
    const { ben } = await people('ben')
    const exchange = await ben.asks(await amal.lists({ value: 5 }))
    await vi.waitFor(async () => expect(await amal.news()).toContain('requested'), patience)
    await amal.accepts(exchange)
    await vi.waitFor(async () => expect(JSON.stringify(await messagesTo(ben.email))).toContain('accepted'), patience)
    expect(await messagesTo(madeUp(signInName))).toEqual({ items: [] })
  })

  it('signs nobody up, and has no code sent to it', async () => {
    const { signInName } = await anAssistedPerson()
    const nobody = aVisitor('indigo-000000@fr.assisted.invalid', firstPassword)
    const sends = (path: string, username: string) => nobody.send('POST', path, { username })
    expect(
      await outcomes(
        nobody.signUp(),
        sends('/auth/sign-up/code', nobody.username),
        sends('/auth/password/code', madeUp(signInName)),
        sends('/auth/password/code', signInName),
      ),
    ).toEqual(times(4, () => '400 invalid_request: username'))
  })

  it('has no code for a new password sent to it, whoever asks the user pool itself', async () => {
    const { signInName } = await anAssistedPerson()
    const { clientId: ClientId } = local.cognito
    await callCognito(local.cognito, 'ForgotPassword', { ClientId, Username: madeUp(signInName) })
    expect(await messagesTo(madeUp(signInName))).toEqual({ items: [] })
  })
})

describe('a forgotten password', () => {
  it('is replaced by a code from the association, and every older session ends', async () => {
    const { awa, association, amal, signInName } = await anAssistedPerson()
    const code = await helpsBack(awa, association, amal)
    await vi.waitFor(async () => expect(await amal.news()).toContain('recovery_begun'), patience)
    expect((await readsInvitation(code)).body).toMatchObject({ purpose: 'password', signInName })
    expect((await opens(code, { password: 'short' })).outcome).toBe('400 password_too_weak')
    expect((await opens(code, { password: another })).body).toEqual({ signInName })
    expect((await aVisitor(signInName, firstPassword).renew(amal.cookie)).outcome).toBe('401 no_session')
    expect((await aVisitor(signInName, firstPassword).signIn()).outcome).toBe('401 wrong_sign_in')
    expect((await signsInAs(signInName, another)).id).toBe(amal.id)
    expect((await opens(code, { password: firstPassword })).outcome).toBe('409 invitation_spent')
    expect(await (await signsInAs(signInName, another)).entries()).toHaveLength(1)
  })

  it('is replaced by the newest code alone', async () => {
    const { awa, association, amal } = await anAssistedPerson()
    const first = await helpsBack(awa, association, amal)
    const second = await helpsBack(awa, association, amal)
    expect(await outcomes(opens(first), readsInvitation(first))).toEqual(times(2, () => '409 invitation_spent'))
    expect((await opens(second)).outcome).toBe('200')
  })

  it('is no business of another association, nor of who is in none of its lists', async () => {
    const { awa, association, amal } = await anAssistedPerson()
    const other = await aVerifiedAssociation()
    const { ben } = await people('ben')
    const recovery = (of: { id: string }, whom: { id: string }) =>
      `/v1/associations/${of.id}/assisted/${whom.id}/recovery`
    expect(
      await outcomes(
        other.awa.post(recovery(other.association, amal)),
        other.awa.post(recovery(association, amal)),
        awa.post(recovery(association, ben)),
      ),
    ).toEqual(['404 not_found', '403 not_allowed', '404 not_found'])
  })
})
