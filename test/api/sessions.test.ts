import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Model } from '../../local/assembly/model.ts'
import type { Laptop } from '../../local/laptop/laptop.ts'
import { startLaptop } from '../../local/laptop/start-laptop.ts'
import { auth } from '../../shared/contract/auth.ts'
import { times } from './client/builders.ts'
import { outcomes, read } from './client/answer.ts'
import { ask } from './client/ask.ts'
import { callCognito } from './client/cognito.ts'
import { aVisitor, cookieOf } from './client/visitor.ts'

const local = inject('local')
const password = 'un mot de passe long'

const aMember = async (at = local) => {
  const member = aVisitor(`${randomUUID()}@people.example`, password, at)
  await member.joins()
  return member
}

/** The stacks, with no grace for a refresh token that was replaced. */
const withoutGrace = (model: Model): Model => {
  const { userPool } = model
  if (!userPool) return model
  const RefreshTokenRotation = { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 }
  return {
    ...model,
    userPool: { ...userPool, clientProperties: { ...userPool.clientProperties, RefreshTokenRotation } },
  }
}

describe('a session', () => {
  it('is renewed by the cookie alone, which is replaced', async () => {
    const awa = await aMember()
    const { token, cookie } = await awa.signsIn()
    const renewed = await awa.renew(cookie)
    const { accessToken } = await read(Promise.resolve(renewed), auth.renewSession.output)
    expect(accessToken).not.toBe(token)
    expect(cookieOf(renewed)?.split(';')[0]).not.toBe(cookie?.split(';')[0])
    expect(cookieOf(renewed)).toMatch(/HttpOnly; Secure; SameSite=Strict$/)
    const me = await ask(local.api, { method: 'GET', path: '/v1/me', token: accessToken })
    expect(me.status).toBe(200)
  })

  it('lives on when two tabs renew it at once, or an answer is lost', async () => {
    const awa = await aMember()
    const { cookie } = await awa.signsIn()
    const answers = await Promise.all(times(3, () => awa.renew(cookie)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    for (const answer of answers) expect((await awa.renew(cookieOf(answer))).status).toBe(200)
  })

  it('is renewed whatever token comes along', async () => {
    const awa = await aMember()
    const { cookie } = await awa.signsIn()
    expect((await awa.renew(cookie, { authorization: `Bearer ${inject('expiredToken')}` })).status).toBe(200)
  })

  it('is not there without a cookie, or with one that means nothing', async () => {
    const awa = await aMember()
    const refused = [undefined, 'indigo_session=', 'indigo_session=nothing', 'another=cookie'].map((cookie) =>
      awa.renew(cookie),
    )
    expect(new Set(await outcomes(...refused))).toEqual(new Set(['401 no_session']))
  })

  it('ends when one signs out, and the cookie is taken back', async () => {
    const awa = await aMember()
    const { token, cookie } = await awa.signsIn()
    const { cookie: other } = await awa.signsIn()
    const left = await awa.leave(cookie)
    expect([left.status, cookieOf(left)]).toEqual([
      204,
      expect.stringMatching(/^indigo_session=; Max-Age=0; Path=\/auth;/),
    ])
    expect((await awa.renew(cookie)).outcome).toBe('401 no_session')
    await expect(callCognito(local.cognito, 'GetUser', { AccessToken: token })).rejects.toThrow(/revoked/)
    expect((await awa.renew(other)).status).toBe(200)
  })

  it('may end twice, or without having been', async () => {
    const awa = await aMember()
    const { cookie } = await awa.signsIn()
    expect(await outcomes(awa.leave(cookie), awa.leave(undefined), awa.leave('indigo_session=nothing'))).toEqual([
      '204',
      '204',
      '204',
    ])
    expect((await awa.leave(cookie)).status).toBe(204)
  })
})

describe('a page of another origin', () => {
  const elsewhere = { origin: 'https://elsewhere.example' }
  const ours = { origin: 'http://web.test' }

  it('can neither begin, renew nor end a session, whatever cookie comes along', async () => {
    const awa = await aMember()
    const { cookie } = await awa.signsIn()
    const proof = { userIdForSrp: randomUUID(), secretBlock: 'bm8=', signature: 'bm8=', timestamp: 'now' }
    expect(
      await outcomes(
        awa.send('POST', '/auth/sign-in/proof', proof, elsewhere),
        awa.renew(cookie, elsewhere),
        awa.renew(cookie, { origin: 'null' }),
        awa.leave(cookie, elsewhere),
      ),
    ).toEqual(['403 not_allowed', '403 not_allowed', '403 not_allowed', '403 not_allowed'])
    expect((await awa.renew(cookie, ours)).status).toBe(200)
    expect((await awa.leave(cookie, ours)).status).toBe(204)
  })
})

describe('a cookie that was replaced', () => {
  let laptop: Laptop
  beforeAll(async () => {
    const assembly = inject('assembly')
    laptop = await startLaptop({ country: 'FR', assembly, schedules: false, throttling: false, adapt: withoutGrace })
  })
  afterAll(() => laptop.stop())

  it('is refused after the grace, and the new one goes on', async () => {
    const awa = await aMember(laptop.local)
    const { cookie } = await awa.signsIn()
    const next = cookieOf(await awa.renew(cookie))
    expect((await awa.renew(cookie)).outcome).toBe('401 no_session')
    expect((await awa.renew(next)).status).toBe(200)
  })
})
