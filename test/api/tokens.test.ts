import { createSign, generateKeyPairSync } from 'node:crypto'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { ask } from './client/ask.ts'
import { signIn } from './client/cognito.ts'
import { people } from './client/people.ts'
import type { Person } from './client/person.ts'

const { api, cognito } = inject('local')

let awa: Person
beforeAll(async () => {
  awa = (await people('awa')).awa
})

const base64 = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')
const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** A token that somebody signed with a key of their own. */
const forged = (header: object, claims: object): string => {
  const signed = `${base64(header)}.${base64(claims)}`
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`
}

const tokens: Record<string, (token: string) => string | Promise<string>> = {
  'of no meaning': () => 'garbage',
  'of three empty parts': () => '..',
  'without a signature': (token) => token.split('.').slice(0, 2).join('.'),
  'of algorithm none': (token) => `${base64({ alg: 'none', typ: 'JWT' })}.${token.split('.')[1]}.`,
  'with a broken signature': (token) => token.replace(/.{8}$/, 'AAAAAAAA'),
  'with claims of one’s choice': (token) => {
    const [head, , signature] = token.split('.')
    return `${head}.${base64({ ...claimsOf(token), 'cognito:groups': ['operators'] })}.${signature}`
  },
  'signed with another key': (token) =>
    forged(JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()), claimsOf(token)),
  'of another issuer': (token) =>
    forged({ alg: 'RS256', kid: 'theirs' }, { ...claimsOf(token), iss: 'https://elsewhere.example' }),
  'that has expired': () => inject('expiredToken'),
  'that is an ID token': async () => (await signIn(cognito, awa.email)).id,
}

describe('a token', () => {
  it.each(Object.keys(tokens))('%s is refused', async (name) => {
    const token = await tokens[name]?.(awa.token)
    for (const path of ['/v1/me', '/v1/listings']) {
      const { status } = await ask(api, { method: 'GET', path, token })
      expect([401, 403]).toContain(status)
    }
  })

  it('is needed', async () => {
    expect((await ask(api, { method: 'GET', path: '/v1/me' })).status).toBe(401)
    const basic = { authorization: `Basic ${Buffer.from('awa:awa').toString('base64')}` }
    expect((await ask(api, { method: 'GET', path: '/v1/me', headers: basic })).status).toBe(401)
  })

  it('lasts fifteen minutes', () => {
    const { iat, exp, token_use: use } = claimsOf(awa.token)
    expect([Number(exp) - Number(iat), use]).toEqual([900, 'access'])
  })
})

const preflight = (origin: string) =>
  fetch(`${api}/v1/me`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'PATCH' } })

it('lets a web page of Indigo call, and no other', async () => {
  const ours = await preflight('http://web.test')
  expect(ours.headers.get('access-control-allow-origin')).toBe('http://web.test')
  expect((await preflight('http://elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull()
})
