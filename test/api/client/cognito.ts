import * as z from 'zod'
import type { Local } from '../../../local/laptop/local-file.ts'

type Pool = Local['cognito']

const signature =
  'AWS4-HMAC-SHA256 Credential=ANYBODY/20260101/eu-west-3/cognito-idp/aws4_request, SignedHeaders=host, Signature=0'

/** Calls an operation of Cognito's user pools, as an SDK would; `Admin…` ones are signed with a key that nobody knows. */
export const callCognito = async ({ endpoint }: Pool, operation: string, input: object): Promise<unknown> => {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
      ...(operation.startsWith('Admin') && { authorization: signature }),
    },
    body: JSON.stringify(input),
  })
  const body: unknown = await answer.json()
  if (!answer.ok) throw new Error(`Cognito refused ${operation}: ${JSON.stringify(body)}`)
  return body
}

/** The password of everybody in the tests. */
export const password = 'a long enough password'

const SignedIn = z.object({
  AuthenticationResult: z.object({ AccessToken: z.string(), IdToken: z.string(), RefreshToken: z.string() }),
})

/** Signs in with the password; the tokens come back. */
export const signIn = async (pool: Pool, username: string) => {
  const signedIn = await callCognito(pool, 'InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: pool.clientId,
    AuthParameters: { USERNAME: username, PASSWORD: password },
  })
  const { AccessToken: access, IdToken: id, RefreshToken: refresh } = SignedIn.parse(signedIn).AuthenticationResult
  return { access, id, refresh }
}

const SignedUp = z.object({ UserSub: z.string() })

/** Signs up with an address of one's own and is confirmed; the member's id comes back. */
export const signUp = async (pool: Pool, email: string, facts: { nickname?: string; locale?: string } = {}) => {
  const signedUp = await callCognito(pool, 'SignUp', {
    ClientId: pool.clientId,
    Username: email,
    Password: password,
    UserAttributes: Object.entries({ email, ...facts }).map(([Name, Value]) => ({ Name, Value })),
  })
  const id = SignedUp.parse(signedUp).UserSub
  await callCognito(pool, 'AdminConfirmSignUp', { UserPoolId: pool.userPoolId, Username: id })
  return id
}

/** Puts somebody into a group; their next token says so. */
export const addToGroup = async (pool: Pool, username: string, group: string): Promise<void> => {
  await callCognito(pool, 'AdminAddUserToGroup', { UserPoolId: pool.userPoolId, Username: username, GroupName: group })
}

const Payload = z.object({ 'cognito:groups': z.array(z.string()).default([]) })

/** The groups that somebody's next token names. */
export const groupsOf = async (pool: Pool, email: string): Promise<string[]> => {
  const { access } = await signIn(pool, email)
  const payload = Buffer.from(access.split('.')[1] ?? '', 'base64url').toString('utf8')
  return Payload.parse(JSON.parse(payload))['cognito:groups']
}
