import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import * as z from 'zod'
import { expect, it } from 'vitest'
import { tokenVerifier } from './verify-token.ts'

const nowSeconds = 1_800_000_000
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 })
const jwk = z.object({ kty: z.literal('RSA'), n: z.string(), e: z.string() }).parse(publicKey.export({ format: 'jwk' }))

const authorizer = { issuer: 'http://pool', audience: ['client'] }
const good = { iss: 'http://pool', client_id: 'client', scope: 'a b', iat: nowSeconds, exp: nowSeconds + 900 }

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const aToken = (claims: object, header: object = { alg: 'RS256', kid: 'k' }, key = privateKey): string => {
  const signed = `${part(header)}.${part(claims)}`
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`
}

const verdictOn = (token: string, scopes: readonly string[] = ['a']) =>
  tokenVerifier(
    async () => [{ ...jwk, kid: 'k' }],
    () => nowSeconds * 1000,
  )(token, authorizer, scopes)

it('believes a token of the pool, for the client, in time, with a scope', async () => {
  expect(await verdictOn(aToken(good))).toEqual({ claims: good, scopes: ['a', 'b'] })
})

it('takes the audience before the client id', async () => {
  expect(await verdictOn(aToken({ ...good, aud: 'client', client_id: 'other' }))).toHaveProperty('claims')
  expect(await verdictOn(aToken({ ...good, aud: 'other' }))).toMatchObject({ refused: 'unauthorized' })
})

it.each([
  ['of another issuer', aToken({ ...good, iss: 'http://other' })],
  ['for another client', aToken({ ...good, client_id: 'other' })],
  ['that has expired', aToken({ ...good, exp: nowSeconds })],
  ['without an end', aToken({ ...good, exp: undefined })],
  ['that is not valid yet', aToken({ ...good, nbf: nowSeconds + 60 })],
  ['issued in the future', aToken({ ...good, iat: nowSeconds + 60 })],
  ['signed by a stranger', aToken(good, undefined, stranger.privateKey)],
  ['with an unknown key', aToken(good, { alg: 'RS256', kid: 'x' })],
  ['without a signature', `${part({ alg: 'none', kid: 'k' })}.${part(good)}.`],
  ['whose claims were changed', aToken(good).replace(/\.[^.]+\./, `.${part({ ...good, scope: 'admin' })}.`)],
  [
    'signed with the public key as a secret',
    `${part({ alg: 'HS256', kid: 'k' })}.${part(good)}.${createHmac('sha256', jwk.n).update('x').digest('base64url')}`,
  ],
  ['that is no token', 'a.b.c'],
  ['that is empty', ''],
])('does not believe a token %s', async (_, token) => {
  expect(await verdictOn(token)).toMatchObject({ refused: 'unauthorized' })
})

it('forbids a good token without any of the scopes', async () => {
  expect(await verdictOn(aToken(good), ['c'])).toMatchObject({ refused: 'forbidden' })
  expect(await verdictOn(aToken(good), [])).toHaveProperty('claims')
})

it('checks the times of a token it has seen before', async () => {
  let time = nowSeconds
  const verify = tokenVerifier(
    async () => [{ ...jwk, kid: 'k' }],
    () => time * 1000,
  )
  const token = aToken(good)
  expect(await verify(token, authorizer, [])).toHaveProperty('claims')
  time += 901
  expect(await verify(token, authorizer, [])).toMatchObject({ refused: 'unauthorized' })
})
