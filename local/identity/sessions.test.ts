import { generate as totp } from 'cognito-local/lib/services/totp.js'
import { describe, expect, it } from 'vitest'
import { anIdentity, claimsOf, tokensOf } from './an-identity.ts'

const EMAIL = 'zahra@example.org'
const NEW = 'quite another password'
const ROTATION = { RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 10 }, RefreshTokenValidity: 7 }

describe('a refresh token', () => {
  it('gives new tokens of the same sign-in, with the groups of now', async () => {
    const identity = await anIdentity()
    const { AccessToken, RefreshToken } = await identity.aMember(EMAIL)
    await identity.admin('AdminAddUserToGroup', { Username: EMAIL, GroupName: 'moderators' })
    const answer = await identity.ask('InitiateAuth', {
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters: { REFRESH_TOKEN: RefreshToken },
    })
    const { AuthenticationResult } = answer.body
    expect(AuthenticationResult).not.toHaveProperty('RefreshToken')
    const again = await identity.ask('GetTokensFromRefreshToken', { RefreshToken })
    const claims = claimsOf(
      tokensOf({
        ...again,
        body: { AuthenticationResult: { RefreshToken: '', ...Object(again.body['AuthenticationResult']) } },
      }).AccessToken,
    )
    expect(claims).toMatchObject({ origin_jti: claimsOf(AccessToken)['origin_jti'], 'cognito:groups': ['moderators'] })
  })

  it('is replaced at each use where the client rotates, and works on for the grace period only', async () => {
    let now = Date.now()
    const identity = await anIdentity({ client: ROTATION, now: () => new Date(now) })
    const { RefreshToken } = await identity.aMember(EMAIL)
    const refresh = (token: string) => identity.ask('GetTokensFromRefreshToken', { RefreshToken: token })
    const second = tokensOf(await refresh(RefreshToken)).RefreshToken
    expect((await refresh(RefreshToken)).status).toBe(200)
    now += 10_000
    expect((await refresh(RefreshToken)).body).toMatchObject({ __type: 'RefreshTokenReuseException' })
    expect((await refresh(second)).status).toBe(200)
    const flow = { AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN: second } }
    expect((await identity.ask('InitiateAuth', flow)).body).toMatchObject({ __type: 'NotAuthorizedException' })
  })

  it('is not replaced under a plan that lacks it, in AWS as here', async () => {
    await expect(anIdentity({ pool: { UserPoolTier: 'LITE' }, client: ROTATION })).rejects.toThrow(/LITE/)
  })

  it('ends with its time, which rotation does not prolong', async () => {
    let now = Date.now()
    const identity = await anIdentity({ client: ROTATION, now: () => new Date(now) })
    const { RefreshToken } = await identity.aMember(EMAIL)
    now += 6 * 86_400_000
    const next = tokensOf(await identity.ask('GetTokensFromRefreshToken', { RefreshToken })).RefreshToken
    now += 86_400_000
    expect((await identity.ask('GetTokensFromRefreshToken', { RefreshToken: next })).body).toMatchObject({
      message: 'Refresh Token has expired',
    })
  })

  it('once revoked takes the access tokens of its sign-in with it, and no others', async () => {
    const identity = await anIdentity()
    const { AccessToken, RefreshToken } = await identity.aMember(EMAIL)
    const other = tokensOf(await identity.signIn(EMAIL))
    expect((await identity.ask('RevokeToken', { Token: RefreshToken })).status).toBe(200)
    expect((await identity.ask('GetUser', { AccessToken })).body).toMatchObject({
      message: 'Access Token has been revoked',
    })
    expect((await identity.ask('GetTokensFromRefreshToken', { RefreshToken })).body).toMatchObject({
      message: 'Refresh Token has been revoked',
    })
    expect((await identity.ask('GetUser', { AccessToken: other.AccessToken })).status).toBe(200)
  })

  it('is refused everywhere after signing out everywhere', async () => {
    const identity = await anIdentity()
    const first = await identity.aMember(EMAIL)
    const second = tokensOf(await identity.signIn(EMAIL))
    await identity.admin('AdminUserGlobalSignOut', { Username: EMAIL })
    for (const { AccessToken, RefreshToken } of [first, second]) {
      expect((await identity.ask('GetUser', { AccessToken })).status).toBe(400)
      expect((await identity.ask('GetTokensFromRefreshToken', { RefreshToken })).status).toBe(400)
    }
    expect(
      (await identity.ask('GetUser', { AccessToken: tokensOf(await identity.signIn(EMAIL)).AccessToken })).status,
    ).toBe(200)
  })
})

describe('an invited user', () => {
  it('must set a password of their own, in the session of the temporary one', async () => {
    const identity = await anIdentity()
    const created = await identity.admin('AdminCreateUser', { Username: '+33612345678' })
    expect(created.body['User']).toMatchObject({ UserStatus: 'FORCE_CHANGE_PASSWORD' })
    const temporary = identity.codes[0]?.code ?? ''
    const { body } = await identity.signIn('+33612345678', temporary)
    expect(body).toMatchObject({ ChallengeName: 'NEW_PASSWORD_REQUIRED' })
    const respond = (Session: unknown, NEW_PASSWORD: string) =>
      identity.ask('RespondToAuthChallenge', {
        ChallengeName: 'NEW_PASSWORD_REQUIRED',
        Session,
        ChallengeResponses: { USERNAME: '+33612345678', NEW_PASSWORD },
      })
    expect((await respond('a session nobody ever gave', NEW)).body).toMatchObject({ __type: 'NotAuthorizedException' })
    expect((await respond(body['Session'], 'short')).body).toMatchObject({ __type: 'InvalidPasswordException' })
    expect((await respond(body['Session'], NEW)).status).toBe(200)
    expect((await respond(body['Session'], NEW)).status).toBe(400)
    expect((await identity.signIn('+33612345678', NEW)).status).toBe(200)
  })
})

describe('a second factor', () => {
  it('is asked for once chosen, and is worth nothing without the password', async () => {
    const identity = await anIdentity()
    const { AccessToken } = await identity.aMember(EMAIL)
    const { SecretCode } = (await identity.ask('AssociateSoftwareToken', { AccessToken })).body
    const code = () => totp(String(SecretCode))
    const wrong = code() === '000000' ? '000001' : '000000'
    expect((await identity.ask('VerifySoftwareToken', { AccessToken, UserCode: wrong })).body).toMatchObject({
      __type: 'EnableSoftwareTokenMFAException',
    })
    await identity.ask('VerifySoftwareToken', { AccessToken, UserCode: code() })
    expect((await identity.signIn(EMAIL)).body).toHaveProperty('AuthenticationResult')

    await identity.ask('SetUserMFAPreference', {
      AccessToken,
      SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true },
    })
    const { body } = await identity.signIn(EMAIL)
    expect(body).toMatchObject({ ChallengeName: 'SOFTWARE_TOKEN_MFA' })
    const respond = (Session: unknown, SOFTWARE_TOKEN_MFA_CODE: string) =>
      identity.ask('RespondToAuthChallenge', {
        ChallengeName: 'SOFTWARE_TOKEN_MFA',
        Session,
        ChallengeResponses: { USERNAME: EMAIL, SOFTWARE_TOKEN_MFA_CODE },
      })
    expect((await respond('a session nobody ever gave', code())).body).toMatchObject({
      __type: 'NotAuthorizedException',
    })
    expect((await respond(body['Session'], wrong)).body).toMatchObject({ __type: 'CodeMismatchException' })
    expect((await respond(body['Session'], code())).body).toHaveProperty('AuthenticationResult')
  })
})
