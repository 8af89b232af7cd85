import { JwtRsaVerifier } from 'aws-jwt-verify'
import { SimpleJwksCache } from 'aws-jwt-verify/jwk'
import { describe, expect, it } from 'vitest'
import { anIdentity, claimsOf, PASSWORD, tokensOf } from './an-identity.ts'

describe('a sign-up', () => {
  it('takes an e-mail address or a phone number, and makes a UUID of it', async () => {
    const identity = await anIdentity()
    for (const [name, channel] of [
      ['zahra@example.org', 'email'],
      ['+33612345678', 'sms'],
    ]) {
      const { status, body } = await identity.signUp(String(name))
      expect(status).toBe(200)
      expect(body).toMatchObject({ UserConfirmed: false, UserSub: expect.stringMatching(/^[0-9a-f-]{36}$/) })
      expect(identity.codes.at(-1)).toMatchObject({
        to: name,
        channel,
        kind: 'SignUp',
        code: expect.stringMatching(/^\d{6}$/),
      })
    }
  })

  it('is confirmed by the code, which verifies the address and runs the trigger', async () => {
    const identity = await anIdentity()
    const { body } = await identity.signUp('zahra@example.org')
    const ConfirmationCode = identity.codes[0]?.code
    expect(await identity.ask('ConfirmSignUp', { Username: 'zahra@example.org', ConfirmationCode })).toEqual({
      status: 200,
      body: {},
    })
    expect(identity.confirmed).toMatchObject([
      {
        triggerSource: 'PostConfirmation_ConfirmSignUp',
        userPoolId: identity.userPoolId,
        userName: body['UserSub'],
        callerContext: { clientId: identity.clientId },
        request: {
          userAttributes: {
            sub: body['UserSub'],
            email: 'zahra@example.org',
            email_verified: 'true',
            'cognito:user_status': 'CONFIRMED',
          },
        },
      },
    ])
  })

  it('is confirmed by an administrator without a code, which verifies nothing', async () => {
    const identity = await anIdentity()
    const { sub } = await identity.aMember()
    expect(identity.confirmed).toMatchObject([
      { userName: sub, callerContext: { clientId: 'CLIENT_ID_NOT_APPLICABLE' } },
    ])
    const { body } = await identity.admin('AdminGetUser', { Username: sub })
    expect(body).toMatchObject({
      Username: sub,
      UserStatus: 'CONFIRMED',
      Enabled: true,
      UserCreateDate: expect.any(Number),
    })
    expect(body['UserAttributes']).toContainEqual({ Name: 'email_verified', Value: 'false' })
  })
})

describe('a sign-in', () => {
  it('answers with tokens as Cognito writes them', async () => {
    const identity = await anIdentity()
    const { sub, AccessToken, IdToken, ExpiresIn } = await identity.aMember()
    const access = claimsOf(AccessToken)
    expect(access).toMatchObject({
      sub,
      username: sub,
      token_use: 'access',
      scope: 'aws.cognito.signin.user.admin',
      client_id: identity.clientId,
      iss: `${identity.endpoint}/${identity.userPoolId}`,
    })
    expect(access).not.toHaveProperty('cognito:groups')
    expect(Number(access['exp']) - Number(access['iat'])).toBe(900)
    expect(ExpiresIn).toBe(900)
    expect(claimsOf(IdToken)).toMatchObject({
      aud: identity.clientId,
      token_use: 'id',
      'cognito:username': sub,
      email: 'zahra@example.org',
      email_verified: false,
      origin_jti: access['origin_jti'],
    })
  })

  it('names the groups the member is in', async () => {
    const identity = await anIdentity()
    const { sub, email } = await identity.aMember()
    for (const GroupName of ['operators', 'moderators'])
      await identity.admin('AdminAddUserToGroup', { Username: email, GroupName })
    const listed = await identity.admin('AdminListGroupsForUser', { Username: email })
    expect(listed.body['Groups']).toHaveLength(2)
    const { AccessToken } = tokensOf(await identity.signIn(sub))
    expect(claimsOf(AccessToken)['cognito:groups']).toEqual(['moderators', 'operators'])
  })

  it('can be checked with the published key, as minted tokens can', async () => {
    const identity = await anIdentity()
    const { AccessToken, sub } = await identity.aMember()
    const verifier = JwtRsaVerifier.create(
      { issuer: identity.issuer, audience: null, jwksUri: identity.jwksUrl },
      { jwksCache: new SimpleJwksCache({ fetcher: { fetch: async (uri) => (await fetch(uri)).arrayBuffer() } }) },
    )
    expect(await verifier.verify(AccessToken)).toMatchObject({ sub })
    const minted = identity.mintAccessToken({ sub, groups: ['operators'] })
    expect(await verifier.verify(minted)).toMatchObject({ sub, username: sub, 'cognito:groups': ['operators'] })
    expect((await identity.ask('GetUser', { AccessToken: minted })).status).toBe(200)
  })

  it('fails alike for a wrong password and for someone unknown', async () => {
    const identity = await anIdentity()
    await identity.aMember()
    const refused = {
      status: 400,
      body: { __type: 'NotAuthorizedException', message: 'Incorrect username or password.' },
    }
    expect(await identity.signIn('zahra@example.org', `${PASSWORD}!`)).toEqual(refused)
    expect(await identity.signIn('nobody@example.org')).toEqual(refused)
  })

  it('shows the client what it may read and takes what it may write', async () => {
    const identity = await anIdentity({ client: { ReadAttributes: ['locale'], WriteAttributes: ['locale'] } })
    const { AccessToken, IdToken, sub } = await identity.aMember()
    const write = (Name: string) =>
      identity.ask('UpdateUserAttributes', { AccessToken, UserAttributes: [{ Name, Value: 'fr' }] })
    expect((await write('locale')).status).toBe(200)
    expect((await write('nickname')).body).toMatchObject({ __type: 'NotAuthorizedException' })
    const { body } = await identity.ask('GetUser', { AccessToken })
    expect(body['UserAttributes']).toEqual([
      { Name: 'sub', Value: sub },
      { Name: 'locale', Value: 'fr' },
    ])
    expect(claimsOf(IdToken)).not.toHaveProperty('email')
  })

  it('finds an address however it is written, where the pool ignores case', async () => {
    const identity = await anIdentity({ pool: { UsernameConfiguration: { CaseSensitive: false } } })
    await identity.aMember('Zahra@example.org')
    expect((await identity.signIn('zahra@Example.org')).status).toBe(200)
    expect((await identity.signUp('ZAHRA@example.org')).body).toMatchObject({ __type: 'UsernameExistsException' })
  })
})
