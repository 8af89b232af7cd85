import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import * as z from 'zod'
import type { CodeMessage } from './code-messages.ts'
import { type IdentityOptions, startIdentity } from './start-identity.ts'
import type { TriggerEvent } from './triggers.ts'

/** The kind of pool the country stacks declare. */
const POOL = {
  UserPoolName: 'indigo-test',
  Policies: { PasswordPolicy: { MinimumLength: 10 } },
  UsernameAttributes: ['email', 'phone_number'],
  AutoVerifiedAttributes: ['email', 'phone_number'],
  MfaConfiguration: 'OPTIONAL',
  EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
  LambdaConfig: { PostConfirmation: 'arn:aws:lambda:eu-west-3:000000000000:function:welcome' },
}
const CLIENT = {
  ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  AccessTokenValidity: 15,
  TokenValidityUnits: { AccessToken: 'minutes' },
  EnableTokenRevocation: true,
  PreventUserExistenceErrors: 'ENABLED',
}
export const PASSWORD = 'a long enough password'
export const FUNCTION_KEY = 'AKIAFUNCTIONKEY00000'

const ADMIN = `AWS4-HMAC-SHA256 Credential=AKIATESTER/20261101/eu-west-3/cognito-idp/aws4_request, SignedHeaders=host, Signature=0`

type Changes = Partial<Omit<IdentityOptions, 'pool' | 'client'>> & { pool?: object; client?: object }
type Answer = { status: number; body: Record<string, unknown> }

const Body = z.record(z.string(), z.unknown())
const Tokens = z.object({
  AuthenticationResult: z.object({
    AccessToken: z.string(),
    IdToken: z.string(),
    RefreshToken: z.string(),
    ExpiresIn: z.number(),
  }),
})
/** The tokens of a sign-in that needed no further step. */
export const tokensOf = (answer: Answer) => Tokens.parse(answer.body).AuthenticationResult

const aFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'identity-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A pool of its own for one test, stopped when the test ends. */
export const anIdentity = async ({ pool, client, ...changes }: Changes = {}) => {
  const dataFolder = changes.dataFolder ?? (await aFolder())
  const codes: CodeMessage[] = []
  const confirmed: TriggerEvent[] = []
  const identity = await startIdentity({
    port: 0,
    dataFolder,
    region: 'eu-west-3',
    pool: { properties: { ...POOL, ...pool } },
    client: { properties: { ...CLIENT, ...client } },
    groups: ['associations', 'moderators', 'operators'].map((GroupName) => ({ GroupName })),
    triggers: { PostConfirmation: async (event) => (confirmed.push(event), event) },
    onCode: (message) => void codes.push(message),
    isFunctionKey: (key) => key === FUNCTION_KEY,
    log: (message, error) => {
      throw new Error(message, { cause: error })
    },
    ...changes,
  })
  onTestFinished(() => identity.stop())

  const post = async (operation: string, input: object, headers: Record<string, string> = {}): Promise<Answer> => {
    const response = await fetch(identity.endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
        ...headers,
      },
      body: JSON.stringify(input),
    })
    return { status: response.status, body: Body.parse(await response.json()) }
  }
  const { clientId: ClientId, userPoolId: UserPoolId } = identity
  const ask = (operation: string, input: object = {}) => post(operation, { ClientId, ...input })
  const admin = (operation: string, input: object = {}) =>
    post(operation, { UserPoolId, ...input }, { authorization: ADMIN })
  const signUp = (Username: string, Password = PASSWORD) => ask('SignUp', { Username, Password })
  const signIn = (USERNAME: string, PASSWORD_ = PASSWORD) =>
    ask('InitiateAuth', { AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME, PASSWORD: PASSWORD_ } })
  return {
    ...identity,
    dataFolder,
    codes,
    confirmed,
    post,
    ask,
    admin,
    signUp,
    signIn,
    /** Signs up, confirms and signs in. */
    aMember: async (email = 'zahra@example.org') => {
      const { body } = await signUp(email)
      await admin('AdminConfirmSignUp', { Username: email })
      return { email, sub: String(body['UserSub']), ...tokensOf(await signIn(email)) }
    },
  }
}

export const claimsOf = (token: string): Record<string, unknown> =>
  Body.parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()))
