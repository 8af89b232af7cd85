import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider'
import { anIdentity, PASSWORD } from './an-identity.ts'

const EMAIL = 'zahra@example.org'

describe('identity on the laptop', () => {
  it('keeps users, groups, ids, sign-ins and its key over a restart', async () => {
    const first = await anIdentity()
    const { RefreshToken, sub } = await first.aMember(EMAIL)
    await first.admin('AdminAddUserToGroup', { Username: EMAIL, GroupName: 'operators' })
    await first.stop()
    const second = await anIdentity({ dataFolder: first.dataFolder })
    expect([second.userPoolId, second.clientId]).toEqual([first.userPoolId, first.clientId])
    expect((await second.ask('GetTokensFromRefreshToken', { RefreshToken })).status).toBe(200)
    expect((await second.admin('AdminListGroupsForUser', { Username: sub })).body['Groups']).toHaveLength(1)
    expect((await second.signIn(EMAIL)).status).toBe(200)
  })

  it('writes no password down, and lets nobody else read what it writes', async () => {
    const identity = await anIdentity()
    const { RefreshToken } = await identity.aMember(EMAIL)
    for (const name of await readdir(identity.dataFolder)) {
      const file = join(identity.dataFolder, name)
      const text = await readFile(file, 'utf8')
      expect(text).not.toContain(PASSWORD)
      expect(text).not.toContain(RefreshToken)
      expect((await stat(file)).mode & 0o777).toBe(0o600)
    }
  })

  it.for(['identity.json', 'signing-key.pem'])('names the file and the way out when %s is damaged', async (name) => {
    const identity = await anIdentity()
    const { dataFolder } = identity
    await identity.stop()
    const file = join(dataFolder, name)
    await writeFile(file, '{"version":1')
    const started = anIdentity({ dataFolder })
    await expect(started).rejects.toThrow(file)
    await expect(started).rejects.toThrow('--fresh')
  })

  it.for([
    ['a trigger that it cannot run', { LambdaConfig: { PreTokenGeneration: 'arn' } }, /PreTokenGeneration/],
    ['a trigger without its function', { LambdaConfig: { PreSignUp: 'arn' } }, /PreSignUp has no function/],
    ['a second factor for everybody', { MfaConfiguration: 'ON' }, /MfaConfiguration/],
  ] as const)('does not start with %s', async ([, pool, words]) => {
    await expect(anIdentity({ pool })).rejects.toThrow(words)
  })

  it('makes a failing trigger fail the call, after the confirmation', async () => {
    const failing = { PostConfirmation: () => Promise.reject(new Error('no grant')) }
    const identity = await anIdentity({ triggers: failing })
    await identity.signUp(EMAIL)
    expect((await identity.admin('AdminConfirmSignUp', { Username: EMAIL })).body).toEqual({
      __type: 'UserLambdaValidationException',
      message: 'PostConfirmation failed with error no grant.',
    })
    expect((await identity.signIn(EMAIL)).status).toBe(200)
  })

  it('takes one of two sign-ups that come at once', async () => {
    const identity = await anIdentity()
    const answers = await Promise.all([1, 2, 3].map(() => identity.signUp(EMAIL)))
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1)
  })

  it('deletes a user with all that was theirs', async () => {
    const identity = await anIdentity()
    const { sub, AccessToken, RefreshToken } = await identity.aMember(EMAIL)
    await identity.admin('AdminAddUserToGroup', { Username: sub, GroupName: 'operators' })
    expect((await identity.admin('AdminDeleteUser', { Username: sub })).status).toBe(200)
    expect((await identity.ask('GetUser', { AccessToken })).status).toBe(400)
    expect((await identity.ask('GetTokensFromRefreshToken', { RefreshToken })).status).toBe(400)
    expect((await identity.admin('ListUsersInGroup', { GroupName: 'operators' })).body['Users']).toEqual([])
    expect((await identity.signUp(EMAIL)).status).toBe(200)
  })

  it('lists users page by page', async () => {
    const identity = await anIdentity()
    for (const name of ['a', 'b', 'c']) await identity.signUp(`${name}@example.org`)
    const first = await identity.admin('ListUsers', { Limit: 2 })
    expect(first.body['Users']).toHaveLength(2)
    const second = await identity.admin('ListUsers', { Limit: 2, PaginationToken: first.body['PaginationToken'] })
    expect(second.body['Users']).toHaveLength(1)
    expect(second.body).not.toHaveProperty('PaginationToken')
    const found = await identity.admin('ListUsers', { Filter: 'email = "b@example.org"' })
    expect(found.body['Users']).toHaveLength(1)
  })

  it('speaks to the AWS SDK, moments and exceptions included', async () => {
    const { endpoint, userPoolId: UserPoolId, aMember } = await anIdentity()
    const { sub } = await aMember(EMAIL)
    const sdk = new CognitoIdentityProviderClient({
      endpoint,
      region: 'eu-west-3',
      credentials: { accessKeyId: 'AKIATESTER', secretAccessKey: 'secret' },
    })
    const user = await sdk.send(new AdminGetUserCommand({ UserPoolId, Username: sub }))
    expect(user.UserCreateDate).toBeInstanceOf(Date)
    const unknown = sdk.send(new AdminGetUserCommand({ UserPoolId, Username: 'nobody' }))
    await expect(unknown).rejects.toBeInstanceOf(UserNotFoundException)
    sdk.destroy()
  })

  it('answers calls without a signature to the endpoint that has checked the role', async () => {
    const identity = await anIdentity()
    const { sub } = await identity.aMember(EMAIL)
    const { status, body } = await identity.call('AdminGetUser', { UserPoolId: identity.userPoolId, Username: sub })
    expect({ status, ...body }).toMatchObject({ status: 200, Username: sub, UserCreateDate: expect.any(Number) })
  })
})

describe('over HTTP', () => {
  it('lets browsers in, but not pages elsewhere that would administer', async () => {
    const identity = await anIdentity()
    const preflight = await fetch(identity.endpoint, {
      method: 'OPTIONS',
      headers: { origin: 'http://127.0.0.1:4001', 'access-control-request-headers': 'content-type,x-amz-target' },
    })
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type,x-amz-target')
    const authorization = 'AWS4-HMAC-SHA256 Credential=A/20261101/eu-west-3/cognito-idp/aws4_request'
    const elsewhere = { authorization, origin: 'https://example.org' }
    expect((await identity.post('ListUsers', { UserPoolId: identity.userPoolId }, elsewhere)).body).toMatchObject({
      __type: 'AccessDeniedException',
    })
  })

  it('refuses what is too large', async () => {
    const identity = await anIdentity()
    const answer = await identity.ask('SignUp', { Username: 'x'.repeat(200_000) })
    expect(answer).toMatchObject({ status: 413 })
  })

  it('publishes the issuer’s configuration', async () => {
    const identity = await anIdentity()
    const response = await fetch(`${identity.issuer}/.well-known/openid-configuration`)
    expect(await response.json()).toMatchObject({ issuer: identity.issuer, jwks_uri: identity.jwksUrl })
    expect((await fetch(`${identity.endpoint}/other/.well-known/jwks.json`)).status).toBe(404)
  })

  it('says which port is taken', async () => {
    const identity = await anIdentity()
    const port = Number(new URL(identity.endpoint).port)
    await expect(anIdentity({ port })).rejects.toThrow(String(port))
  })
})
