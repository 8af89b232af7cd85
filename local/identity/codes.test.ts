import { describe, expect, it } from 'vitest'
import { anIdentity, PASSWORD } from './an-identity.ts'

const EMAIL = 'zahra@example.org'
const NEW = 'quite another password'

describe('a code', () => {
  it('counts only as long as it is the newest, right, and less than a day old', async () => {
    let now = Date.now()
    const identity = await anIdentity({ now: () => new Date(now) })
    await identity.signUp(EMAIL)
    await identity.ask('ResendConfirmationCode', { Username: EMAIL })
    const [first, second] = identity.codes.map(({ code }) => code)
    const confirm = (ConfirmationCode = '') => identity.ask('ConfirmSignUp', { Username: EMAIL, ConfirmationCode })
    expect(second).not.toBe(first)
    expect((await confirm(first)).body).toMatchObject({ __type: 'CodeMismatchException' })
    now += 86_400_000
    expect((await confirm(second)).body).toMatchObject({ __type: 'ExpiredCodeException' })
    expect(identity.confirmed).toEqual([])
  })

  it('of a sign-up does not set a new password', async () => {
    const identity = await anIdentity()
    await identity.signUp(EMAIL)
    const stolen = { Username: EMAIL, ConfirmationCode: identity.codes[0]?.code, Password: NEW }
    expect((await identity.ask('ConfirmForgotPassword', stolen)).body).toMatchObject({ __type: 'ExpiredCodeException' })
  })

  it('can be guessed fifteen times', async () => {
    const identity = await anIdentity()
    await identity.signUp(EMAIL)
    const right = identity.codes[0]?.code ?? ''
    const wrong = right === '000000' ? '000001' : '000000'
    const confirm = (ConfirmationCode: string) => identity.ask('ConfirmSignUp', { Username: EMAIL, ConfirmationCode })
    for (let guess = 0; guess < 15; guess += 1) await confirm(wrong)
    expect((await confirm(right)).body).toMatchObject({ __type: 'LimitExceededException' })
  })
})

describe('a forgotten password', () => {
  it('is replaced by way of the verified address', async () => {
    const identity = await anIdentity()
    await identity.signUp(EMAIL)
    await identity.ask('ConfirmSignUp', { Username: EMAIL, ConfirmationCode: identity.codes[0]?.code })
    const { body } = await identity.ask('ForgotPassword', { Username: EMAIL })
    expect(body).toEqual({
      CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'z***@e***' },
    })
    expect(identity.codes.at(-1)).toMatchObject({ kind: 'ForgotPassword', to: EMAIL })
    await identity.ask('ConfirmForgotPassword', {
      Username: EMAIL,
      Password: NEW,
      ConfirmationCode: identity.codes.at(-1)?.code,
    })
    expect((await identity.signIn(EMAIL, NEW)).status).toBe(200)
    expect((await identity.signIn(EMAIL, PASSWORD)).status).toBe(400)
  })

  it('sends nothing for an address that is unverified or unknown, and says nothing of it', async () => {
    const identity = await anIdentity()
    await identity.aMember(EMAIL)
    const before = identity.codes.length
    const known = await identity.ask('ForgotPassword', { Username: EMAIL })
    const unknown = await identity.ask('ForgotPassword', { Username: 'z@e' })
    expect(known).toEqual(unknown)
    expect(identity.codes).toHaveLength(before)
  })
})

describe('a changed address', () => {
  it('counts as unverified until its own code comes back', async () => {
    const identity = await anIdentity()
    const { AccessToken, sub } = await identity.aMember(EMAIL)
    const UserAttributes = [{ Name: 'phone_number', Value: '+33612345678' }]
    const { body } = await identity.ask('UpdateUserAttributes', { AccessToken, UserAttributes })
    expect(body['CodeDeliveryDetailsList']).toMatchObject([
      { AttributeName: 'phone_number', Destination: '+*******5678' },
    ])
    const Code = identity.codes.at(-1)?.code
    expect((await identity.ask('VerifyUserAttribute', { AccessToken, AttributeName: 'email', Code })).status).toBe(400)
    expect(
      (await identity.ask('VerifyUserAttribute', { AccessToken, AttributeName: 'phone_number', Code })).status,
    ).toBe(200)
    const user = await identity.admin('AdminGetUser', { Username: '+33612345678' })
    expect(user.body).toMatchObject({ Username: sub })
    expect(user.body['UserAttributes']).toContainEqual({ Name: 'phone_number_verified', Value: 'true' })
  })

  it('may not be somebody else’s', async () => {
    const identity = await anIdentity()
    await identity.aMember('giorgos@example.org')
    const { AccessToken } = await identity.aMember(EMAIL)
    const UserAttributes = [{ Name: 'email', Value: 'giorgos@example.org' }]
    expect((await identity.ask('UpdateUserAttributes', { AccessToken, UserAttributes })).body).toMatchObject({
      __type: 'AliasExistsException',
    })
  })

  it('replaces the old one only then, where the pool keeps the original', async () => {
    const pool = {
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email', 'phone_number'] },
    }
    const identity = await anIdentity({ pool })
    const { AccessToken } = await identity.aMember(EMAIL)
    const UserAttributes = [{ Name: 'email', Value: 'new@example.org' }]
    await identity.ask('UpdateUserAttributes', { AccessToken, UserAttributes })
    expect(identity.codes.at(-1)).toMatchObject({ to: 'new@example.org', kind: 'UpdateUserAttribute' })
    expect((await identity.signIn('new@example.org')).status).toBe(400)
    expect((await identity.signIn(EMAIL)).status).toBe(200)
    await identity.ask('VerifyUserAttribute', {
      AccessToken,
      AttributeName: 'email',
      Code: identity.codes.at(-1)?.code,
    })
    expect((await identity.signIn('new@example.org')).status).toBe(200)
    expect((await identity.signIn(EMAIL)).status).toBe(400)
  })
})

describe('a message', () => {
  it('has the words of the template, or those of the CustomMessage trigger', async () => {
    const VerificationMessageTemplate = { EmailSubject: 'Indigo', EmailMessage: 'Indigo: {####}' }
    const plain = await anIdentity({ pool: { VerificationMessageTemplate } })
    await plain.signUp(EMAIL)
    expect(plain.codes[0]).toMatchObject({ subject: 'Indigo', text: `Indigo: ${plain.codes[0]?.code}` })
    const custom = await anIdentity({
      pool: { VerificationMessageTemplate, LambdaConfig: { CustomMessage: 'arn' } },
      triggers: { CustomMessage: async (event) => ({ ...event, response: { emailMessage: 'Bonjour {####}' } }) },
    })
    await custom.signUp(EMAIL)
    expect(custom.codes[0]).toMatchObject({ subject: 'Indigo', text: `Bonjour ${custom.codes[0]?.code}` })
  })
})
