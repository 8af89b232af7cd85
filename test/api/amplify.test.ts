import { AuthenticationDetails, CognitoUser, CognitoUserPool } from 'amazon-cognito-identity-js'
import type { CognitoUserSession } from 'amazon-cognito-identity-js'
import { Amplify } from 'aws-amplify'
import { fetchAuthSession, signIn, signOut } from 'aws-amplify/auth'
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito'
import { expect, inject, it } from 'vitest'
import { ask } from './client/ask.ts'
import { password } from './client/cognito.ts'
import { people } from './client/people.ts'

const { api, cognito } = inject('local')

/** The storage that both libraries know, kept in memory. */
const memory = () => {
  const items = new Map<string, string>()
  return {
    setItem: (key: string, value: string) => void items.set(key, value),
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
  }
}

const whoIs = async (token: string) => (await ask(api, { method: 'GET', path: '/v1/me', token })).body

it('takes the access tokens that aws-amplify gets with SRP, and those it refreshes', async () => {
  const { awa } = await people('awa')
  const { userPoolId, clientId: userPoolClientId, endpoint: userPoolEndpoint } = cognito
  Amplify.configure({ Auth: { Cognito: { userPoolId, userPoolClientId, userPoolEndpoint } } })
  const storage = memory()
  cognitoUserPoolsTokenProvider.setKeyValueStorage({
    setItem: async (key, value) => storage.setItem(key, value),
    getItem: async (key) => storage.getItem(key),
    removeItem: async (key) => storage.removeItem(key),
    clear: async () => storage.clear(),
  })
  const options = { authFlowType: 'USER_SRP_AUTH' } as const
  await expect(signIn({ username: awa.email, password: 'not the password', options })).rejects.toThrow(/password/)
  expect(await signIn({ username: awa.email, password, options })).toMatchObject({ isSignedIn: true })

  const first = String((await fetchAuthSession()).tokens?.accessToken)
  const second = String((await fetchAuthSession({ forceRefresh: true })).tokens?.accessToken)
  expect(second).not.toBe(first)
  for (const token of [first, second]) expect(await whoIs(token)).toMatchObject({ id: awa.id, balance: 50 })
  await signOut()
})

it('takes the access tokens that amazon-cognito-identity-js gets with SRP', async () => {
  const { ben } = await people('ben')
  const Storage = memory()
  const Pool = new CognitoUserPool({
    UserPoolId: cognito.userPoolId,
    ClientId: cognito.clientId,
    endpoint: cognito.endpoint,
    Storage,
  })
  const user = new CognitoUser({ Username: ben.email, Pool, Storage })
  const session = await new Promise<CognitoUserSession>((onSuccess, onFailure) => {
    const details = new AuthenticationDetails({ Username: ben.email, Password: password })
    user.authenticateUser(details, { onSuccess, onFailure })
  })
  expect(await whoIs(session.getAccessToken().getJwtToken())).toMatchObject({ id: ben.id, balance: 50 })
  // The library renews by a flow that Cognito refuses to clients whose refresh tokens are replaced at each use.
  const { promise: renewed, resolve } = Promise.withResolvers<unknown>()
  user.refreshSession(session.getRefreshToken(), resolve)
  expect(await renewed).toMatchObject({ code: 'InvalidParameterException' })
})
