import { randomInt, randomUUID } from 'node:crypto'
import { generate as totpOf } from 'cognito-local/lib/services/totp.js'
import { describe, expect, inject, it } from 'vitest'
import { auth } from '../../shared/contract/auth.ts'
import { outcomes, read } from './client/answer.ts'
import { ask } from './client/ask.ts'
import { times } from './client/builders.ts'
import { aVisitor, cookieOf } from './client/visitor.ts'

const { api } = inject('local')
const password = 'un mot de passe long'
const anEmail = () => `${randomUUID()}@people.example`
const aPhone = () => `+336${randomInt(10_000_000, 99_999_999)}`
const whoIs = async (token: string) => (await ask(api, { method: 'GET', path: '/v1/me', token })).body

const aMember = async () => {
  const member = aVisitor(anEmail(), password)
  await member.joins()
  return member
}

/** The same six digits, but for the last. */
const wrong = (code: string | undefined): string => `${code?.slice(0, 5)}${(Number(code?.at(5)) + 1) % 10}`

describe('signing up', () => {
  it('sends a code to an e-mail address, which opens an account with the name and the language', async () => {
    const awa = aVisitor(anEmail(), password)
    const { body } = await awa.signUp({ displayName: 'Awa' })
    expect(body).toEqual({ delivery: { medium: 'email', destination: expect.stringMatching(/^.\*\*\*@p/) } })
    expect((await awa.signIn()).outcome).toBe('403 not_confirmed')
    expect((await awa.confirm()).status).toBe(204)
    const { token } = await awa.signsIn()
    expect(await whoIs(token)).toMatchObject({ displayName: 'Awa', languages: ['fr'], balance: 50 })
  })

  it('sends a text message to a telephone number', async () => {
    const ben = aVisitor(aPhone(), password)
    expect((await ben.signUp()).body).toMatchObject({ delivery: { medium: 'sms' } })
    expect(await ben.newest()).toMatchObject({ channel: 'sms', code: expect.stringMatching(/^\d{6}$/) })
    await ben.confirm()
    expect(await whoIs((await ben.signsIn()).token)).toMatchObject({ balance: 50 })
  })

  it('sends the code again, after which the first one no longer counts', async () => {
    const awa = aVisitor(anEmail(), password)
    await awa.signUp()
    const first = (await awa.newest())?.code
    let second = first
    while (second === first) {
      await awa.send('POST', '/auth/sign-up/code', { username: awa.username })
      second = (await awa.newest())?.code
    }
    const confirm = (code: string | undefined) =>
      awa.send('POST', '/auth/sign-up/confirmation', { username: awa.username, code })
    expect((await confirm(first)).outcome).toBe('409 wrong_code')
    expect((await confirm(wrong(second))).outcome).toBe('409 wrong_code')
    expect((await confirm(second)).status).toBe(204)
    expect((await confirm(second)).status).toBe(204)
  })

  it('refuses what cannot be an account', async () => {
    const awa = await aMember()
    const signUp = (body: object) =>
      awa.send('POST', '/auth/sign-up', { username: anEmail(), password, language: 'fr', ...body })
    expect(
      await outcomes(
        signUp({ username: awa.username }),
        signUp({ username: awa.username.toUpperCase() }),
        signUp({ password: 'short' }),
        signUp({ password: ' a long password with spaces around ' }),
        signUp({ username: 'nobody' }),
        signUp({ username: '0612345678' }),
        signUp({ language: 'nothing' }),
        signUp({ displayName: '' }),
        awa.send('POST', '/auth/sign-up/code', { username: awa.username }),
        awa.send('POST', '/auth/sign-up/confirmation', { username: anEmail(), code: '123456' }),
      ),
    ).toEqual([
      '409 already_registered',
      '409 already_registered',
      '400 password_too_weak',
      '400 password_too_weak',
      '400 invalid_request: username',
      '400 invalid_request: username',
      '400 invalid_request: language',
      '400 invalid_request: displayName',
      '409 already_registered',
      '409 code_expired',
    ])
  })
})

describe('signing in', () => {
  it('gives a token for fifteen minutes, and a cookie that no script and no other site can use', async () => {
    const awa = await aMember()
    const answer = await awa.signIn()
    const { expiresAt, ...rest } = await read(Promise.resolve(answer), auth.proveSecondFactor.output)
    expect(rest).toEqual({ status: 'signed_in', accessToken: expect.any(String) })
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now())
    expect(cookieOf(answer)).toMatch(
      /^indigo_session=[\w.-]+; Max-Age=2592000; Path=\/auth; HttpOnly; Secure; SameSite=Strict$/,
    )
    expect(JSON.stringify(answer.body)).not.toContain(cookieOf(answer)?.split(/[=;]/)[1])
  })

  it('does not tell a wrong password from an address that nobody has', async () => {
    const awa = await aMember()
    const nobody = aVisitor(anEmail(), password)
    expect(await outcomes(awa.signIn('another password'), nobody.signIn())).toEqual([
      '401 wrong_sign_in',
      '401 wrong_sign_in',
    ])
  })

  it('refuses a proof that answers no challenge', async () => {
    const visitor = aVisitor(anEmail(), password)
    const proof = { userIdForSrp: randomUUID(), secretBlock: 'bm90aGluZw==', signature: 'bm8=', timestamp: 'now' }
    const second = { username: visitor.username, session: 'x'.repeat(40), code: '123456' }
    expect(
      await outcomes(
        visitor.send('POST', '/auth/sign-in/proof', proof),
        visitor.send('POST', '/auth/sign-in/totp', second),
        visitor.send('POST', '/auth/sign-in', { username: visitor.username, srpA: '0' }),
      ),
    ).toEqual(['401 no_session', '401 no_session', '400 invalid_request'])
  })

  it('slows down whoever tries passwords', async () => {
    const awa = await aMember()
    const tried: string[] = []
    while (tried.length < 12 && !tried.includes('429 too_many_attempts'))
      tried.push((await awa.signIn('another password')).outcome)
    expect(tried.slice(0, 5)).toEqual(times(5, () => '401 wrong_sign_in'))
    expect(tried.at(-1)).toBe('429 too_many_attempts')
  })
})

describe('a forgotten password', () => {
  it('is replaced with a code from the inbox', async () => {
    const awa = await aMember()
    const { body } = await awa.send('POST', '/auth/password/code', { username: awa.username })
    expect(body).toMatchObject({ delivery: { medium: 'email' } })
    const code = (await awa.newest())?.code
    const set = (change: object) =>
      awa.send('PUT', '/auth/password', { username: awa.username, code, password: 'un autre mot de passe', ...change })
    expect((await set({ code: wrong(code) })).outcome).toBe('409 wrong_code')
    expect((await set({ password: 'court' })).outcome).toBe('400 password_too_weak')
    expect((await set({})).status).toBe(204)
    expect((await awa.signIn()).outcome).toBe('401 wrong_sign_in')
    expect((await awa.signsIn('un autre mot de passe')).token).toEqual(expect.any(String))
  })

  it('is answered alike where nobody is registered', async () => {
    const nobody = aVisitor(anEmail(), password)
    const { body } = await nobody.send('POST', '/auth/password/code', { username: nobody.username })
    expect(body).toEqual({ delivery: { medium: 'email', destination: expect.stringMatching(/^.\*\*\*@p/) } })
    expect(await nobody.newest()).toBeUndefined()
  })
})

describe('a second factor', () => {
  it('is asked for once an authenticator app is set up, until it is taken away', async () => {
    const awa = await aMember()
    const { token } = await awa.signsIn()
    const own = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', body?: object) =>
      ask(api, { method, path: '/auth/totp', token, body })
    const isOn = async () => (await read(own('GET'), auth.readTotp.output)).isOn
    expect((await own('PUT', { code: '123456' })).outcome).toBe('409 wrong_state')
    const { secret, uri } = await read(own('POST'), auth.startTotp.output)
    expect(uri).toBe(`otpauth://totp/Indigo:FR?secret=${secret}&issuer=Indigo`)
    expect((await own('PUT', { code: wrong(totpOf(secret)) })).outcome).toBe('409 wrong_code')
    expect(await isOn()).toBe(false)
    expect((await own('PUT', { code: totpOf(secret) })).status).toBe(204)
    expect(await isOn()).toBe(true)

    const asked = await awa.signIn()
    expect(asked.body).toEqual({ status: 'totp_wanted', session: expect.any(String) })
    expect(cookieOf(asked)).toBeUndefined()
    const { session } = Object(asked.body)
    const second = (code: string) => awa.send('POST', '/auth/sign-in/totp', { username: awa.username, session, code })
    expect((await second(wrong(totpOf(secret)))).outcome).toBe('409 wrong_code')
    const answer = await second(totpOf(secret))
    expect([answer.status, cookieOf(answer)]).toEqual([200, expect.stringContaining('HttpOnly')])

    expect((await own('DELETE')).status).toBe(204)
    expect(await isOn()).toBe(false)
    expect((await awa.signIn()).body).toMatchObject({ status: 'signed_in' })
  })

  it('is set up or looked at by nobody who is signed out', async () => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE'] as const)
      expect((await ask(api, { method, path: '/auth/totp' })).outcome).toBe('401')
  })
})
