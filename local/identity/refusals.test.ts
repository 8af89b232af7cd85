import { describe, expect, it } from 'vitest'
import { anIdentity, FUNCTION_KEY, PASSWORD, tokensOf } from './an-identity.ts'
import { signJwt } from './jwt.ts'
import { openSigningKey } from './signing-key.ts'

type TestIdentity = Awaited<ReturnType<typeof anIdentity>>
type Asked = ReturnType<TestIdentity['ask']>

const EMAIL = 'zahra@example.org'
const NEW = 'quite another password'

/** What is refused, with which exception and words; each on a pool where zahra is confirmed and signed in. */
const REFUSED: [
  string,
  (identity: TestIdentity, zahra: { sub: string; AccessToken: string }) => Asked,
  string,
  RegExp,
][] = [
  [
    'a password that is too short',
    (i) => i.signUp('a@example.org', 'nine char'),
    'InvalidPasswordException',
    /not long enough/,
  ],
  ['an address that is taken', (i) => i.signUp(EMAIL), 'UsernameExistsException', /given email already exists/],
  ['a name that is no address', (i) => i.signUp('zahra'), 'InvalidParameterException', /phone number/],
  [
    'an attribute that says one is verified',
    (i) =>
      i.ask('SignUp', {
        Username: 'a@example.org',
        Password: PASSWORD,
        UserAttributes: [{ Name: 'email_verified', Value: 'true' }],
      }),
    'NotAuthorizedException',
    /unauthorized attribute/,
  ],
  [
    'calling oneself verified later',
    (i, { AccessToken }) =>
      i.ask('UpdateUserAttributes', { AccessToken, UserAttributes: [{ Name: 'email_verified', Value: 'true' }] }),
    'NotAuthorizedException',
    /unauthorized attribute/,
  ],
  [
    'confirming someone unknown',
    (i) => i.ask('ConfirmSignUp', { Username: 'x@example.org', ConfirmationCode: '000000' }),
    'ExpiredCodeException',
    /request a code/,
  ],
  [
    'confirming twice',
    (i) => i.admin('AdminConfirmSignUp', { Username: EMAIL }),
    'NotAuthorizedException',
    /Current status is CONFIRMED/,
  ],
  [
    'a token that is none',
    (i) => i.ask('GetUser', { AccessToken: 'a.b.c' }),
    'NotAuthorizedException',
    /verify signature/,
  ],
  [
    'an ID token for an access token',
    async (i) => i.ask('GetUser', { AccessToken: tokensOf(await i.signIn(EMAIL)).IdToken }),
    'NotAuthorizedException',
    /Invalid Access Token/,
  ],
  [
    'an unknown user',
    (i) => i.admin('AdminGetUser', { Username: 'x@example.org' }),
    'UserNotFoundException',
    /does not exist/,
  ],
  [
    'another pool',
    (i) => i.admin('AdminGetUser', { UserPoolId: 'eu-west-3_other', Username: EMAIL }),
    'ResourceNotFoundException',
    /User pool/,
  ],
  [
    'another client',
    (i) => i.ask('SignUp', { ClientId: 'other', Username: 'a@example.org', Password: PASSWORD }),
    'ResourceNotFoundException',
    /client other/,
  ],
  [
    'a flow the client has not',
    (i) => i.admin('AdminInitiateAuth', { ClientId: i.clientId, AuthFlow: 'ADMIN_USER_PASSWORD_AUTH' }),
    'InvalidParameterException',
    /not enabled/,
  ],
  ['an unknown operation', (i) => i.ask('CreateUserPool'), 'UnknownOperationException', /CreateUserPool/],
  [
    'a field of the wrong kind',
    (i) => i.ask('SignUp', { Username: {}, Password: PASSWORD }),
    'InvalidParameterException',
    /Username/,
  ],
  [
    'a forged refresh token',
    (i) => i.ask('GetTokensFromRefreshToken', { RefreshToken: 'forged' }),
    'NotAuthorizedException',
    /Invalid Refresh Token/,
  ],
  [
    'a wrong old password',
    (i, { AccessToken }) => i.ask('ChangePassword', { AccessToken, PreviousPassword: NEW, ProposedPassword: NEW }),
    'NotAuthorizedException',
    /Incorrect/,
  ],
  [
    'a weak password from an administrator',
    (i) => i.admin('AdminSetUserPassword', { Username: EMAIL, Password: 'short', Permanent: true }),
    'InvalidPasswordException',
    /not long enough/,
  ],
  [
    'an unsigned call of an administrator',
    (i) => i.ask('AdminGetUser', { UserPoolId: i.userPoolId, Username: EMAIL }),
    'MissingAuthenticationTokenException',
    /Missing/,
  ],
  [
    "a function's key",
    (i) =>
      i.post(
        'AdminGetUser',
        { UserPoolId: i.userPoolId, Username: EMAIL },
        {
          authorization: `AWS4-HMAC-SHA256 Credential=${FUNCTION_KEY}/20261101/eu-west-3/cognito-idp/aws4_request, Signature=0`,
        },
      ),
    'AccessDeniedException',
    /role/,
  ],
]

describe('identity refuses', () => {
  it.for(REFUSED)('%s', async ([, ask, code, words]) => {
    const identity = await anIdentity()
    const zahra = await identity.aMember(EMAIL)
    expect(await ask(identity, zahra)).toEqual({
      status: 400,
      body: { __type: code, message: expect.stringMatching(words) },
    })
  })

  it('someone who has not confirmed, but only with the right password', async () => {
    const identity = await anIdentity()
    await identity.signUp(EMAIL)
    expect((await identity.signIn(EMAIL)).body).toMatchObject({ __type: 'UserNotConfirmedException' })
    expect((await identity.signIn(EMAIL, NEW)).body).toMatchObject({ __type: 'NotAuthorizedException' })
  })

  it('whoever is disabled: signing in, refreshing and the token at hand', async () => {
    const identity = await anIdentity()
    const { AccessToken, RefreshToken } = await identity.aMember(EMAIL)
    await identity.admin('AdminDisableUser', { Username: EMAIL })
    expect((await identity.signIn(EMAIL)).body).toMatchObject({ message: 'User is disabled.' })
    expect((await identity.ask('GetUser', { AccessToken })).status).toBe(400)
    expect((await identity.ask('GetTokensFromRefreshToken', { RefreshToken })).status).toBe(400)
    await identity.admin('AdminEnableUser', { Username: EMAIL })
    expect((await identity.signIn(EMAIL)).status).toBe(200)
  })

  it('tokens that have expired, or that another key has signed', async () => {
    let now = new Date()
    const identity = await anIdentity({ now: () => now })
    const other = await anIdentity()
    const { AccessToken, sub } = await identity.aMember(EMAIL)
    now = new Date(now.getTime() + 900_000)
    expect((await identity.ask('GetUser', { AccessToken })).body).toMatchObject({ message: 'Access Token has expired' })
    const forged = signJwt(openSigningKey(other.dataFolder), {
      sub,
      iss: identity.issuer,
      token_use: 'access',
      client_id: identity.clientId,
    })
    expect((await identity.ask('GetUser', { AccessToken: forged })).body).toMatchObject({
      message: 'Could not verify signature for Access Token',
    })
  })

  it('more guesses after five wrong passwords, for a second and then longer', async () => {
    let now = Date.now()
    const identity = await anIdentity({ now: () => new Date(now) })
    await identity.aMember(EMAIL)
    for (let guess = 0; guess < 5; guess += 1) await identity.signIn(EMAIL, NEW)
    expect((await identity.signIn(EMAIL)).body).toMatchObject({ message: 'Password attempts exceeded' })
    now += 1000
    expect((await identity.signIn(EMAIL)).status).toBe(200)
  })
})
