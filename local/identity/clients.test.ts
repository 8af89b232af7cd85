import { generate as totp } from 'cognito-local/lib/services/totp.js'
import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserPool,
  type CognitoUserSession,
} from 'amazon-cognito-identity-js'
import { Amplify } from 'aws-amplify'
import * as amplify from 'aws-amplify/auth'
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito'
import { describe, expect, it } from 'vitest'
import { anIdentity, PASSWORD } from './an-identity.ts'

type TestIdentity = Awaited<ReturnType<typeof anIdentity>>

/** The storage both libraries know, kept in memory. */
const memory = () => {
  const items = new Map<string, string>()
  return {
    setItem: (key: string, value: string) => void items.set(key, value),
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
  }
}

const aPool = (identity: TestIdentity) =>
  new CognitoUserPool({
    UserPoolId: identity.userPoolId,
    ClientId: identity.clientId,
    endpoint: identity.endpoint,
    Storage: memory(),
  })
const promised = <T>(start: (done: (error: Error | null | undefined, result?: T) => void) => void) =>
  new Promise<T>((resolve, reject) => {
    start((error, result) => (error || result === undefined ? reject(error) : resolve(result)))
  })
const signIn = (user: CognitoUser, Username: string, Password: string) =>
  new Promise<CognitoUserSession>((onSuccess, onFailure) => {
    user.authenticateUser(new AuthenticationDetails({ Username, Password }), { onSuccess, onFailure })
  })
const configure = ({ userPoolId, clientId, endpoint }: TestIdentity) => {
  Amplify.configure({ Auth: { Cognito: { userPoolId, userPoolClientId: clientId, userPoolEndpoint: endpoint } } })
  const storage = memory()
  cognitoUserPoolsTokenProvider.setKeyValueStorage({
    setItem: async (key, value) => storage.setItem(key, value),
    getItem: async (key) => storage.getItem(key),
    removeItem: async (key) => storage.removeItem(key),
    clear: async () => storage.clear(),
  })
}
const accessToken = async (options?: { forceRefresh: boolean }) =>
  String((await amplify.fetchAuthSession(options)).tokens?.accessToken)

describe('amazon-cognito-identity-js', () => {
  it('signs up, confirms, signs in with SRP, refreshes and signs out', async () => {
    const identity = await anIdentity()
    const pool = aPool(identity)
    const Username = 'zahra@example.org'
    await promised((done) => pool.signUp(Username, PASSWORD, [], [], done))
    const user = new CognitoUser({ Username, Pool: pool, Storage: memory() })
    await promised((done) => user.confirmRegistration(identity.codes[0]?.code ?? '', false, done))

    await expect(signIn(user, Username, 'not the password')).rejects.toMatchObject({ code: 'NotAuthorizedException' })
    const session = await signIn(user, Username, PASSWORD)
    expect(session.isValid()).toBe(true)

    const refreshed = await promised<CognitoUserSession>((done) => user.refreshSession(session.getRefreshToken(), done))
    expect(refreshed.getAccessToken().getJwtToken()).not.toBe(session.getAccessToken().getJwtToken())

    await promised<string>((done) => user.globalSignOut({ onSuccess: (text) => done(null, text), onFailure: done }))
    const afterwards = identity.ask('GetUser', { AccessToken: refreshed.getAccessToken().getJwtToken() })
    expect(await afterwards).toMatchObject({ body: { message: 'Access Token has been revoked' } })
  })
})

describe('aws-amplify', () => {
  it.for([
    ['without rotation', {}],
    [
      'with rotation of the refresh token',
      { RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 } },
    ],
  ] as const)('signs up, confirms, signs in with SRP, refreshes twice and signs out %s', async ([, client]) => {
    const identity = await anIdentity({ client })
    configure(identity)
    const username = 'giorgos@example.org'
    const { nextStep } = await amplify.signUp({
      username,
      password: PASSWORD,
      options: { userAttributes: { email: username } },
    })
    expect(nextStep.signUpStep).toBe('CONFIRM_SIGN_UP')
    await amplify.confirmSignUp({ username, confirmationCode: identity.codes[0]?.code ?? '' })

    await expect(amplify.signIn({ username, password: 'not the password' })).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    })
    const signedIn = await amplify.signIn({ username, password: PASSWORD })
    expect(signedIn).toMatchObject({ isSignedIn: true, nextStep: { signInStep: 'DONE' } })

    const tokens = [
      await accessToken(),
      await accessToken({ forceRefresh: true }),
      await accessToken({ forceRefresh: true }),
    ]
    expect(new Set(tokens).size).toBe(3)

    await amplify.signOut()
    expect(await identity.ask('GetUser', { AccessToken: tokens[2] })).toMatchObject({
      body: { message: 'Access Token has been revoked' },
    })
  })

  it('sets up a second factor, is asked for it, and resets a forgotten password', async () => {
    const identity = await anIdentity()
    configure(identity)
    const username = 'nour@example.org'
    await amplify.signUp({ username, password: PASSWORD })
    await amplify.confirmSignUp({ username, confirmationCode: identity.codes[0]?.code ?? '' })
    await amplify.signIn({ username, password: PASSWORD })
    const { sharedSecret } = await amplify.setUpTOTP()
    await amplify.verifyTOTPSetup({ code: totp(sharedSecret) })
    await amplify.updateMFAPreference({ totp: 'PREFERRED' })
    await amplify.signOut()

    await amplify.resetPassword({ username })
    const newPassword = 'quite another password'
    await amplify.confirmResetPassword({ username, newPassword, confirmationCode: identity.codes.at(-1)?.code ?? '' })
    const { nextStep } = await amplify.signIn({ username, password: newPassword })
    expect(nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_TOTP_CODE')
    const { isSignedIn } = await amplify.confirmSignIn({ challengeResponse: totp(sharedSecret) })
    expect(isSignedIn).toBe(true)
    await amplify.signOut()
  })
})
