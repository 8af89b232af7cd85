import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Laptop } from '../../local/laptop/laptop.ts'
import { startLaptop } from '../../local/laptop/start-laptop.ts'
import { callCognito, password, signIn } from './client/cognito.ts'

/** A laptop of its own: what is refused here stands as a failure in its log. */
describe('a made-up address, for whoever asks the user pool itself', () => {
  let laptop: Laptop
  beforeAll(async () => {
    const assembly = inject('assembly')
    laptop = await startLaptop({ country: 'FR', assembly, schedules: false, throttling: false })
  })
  afterAll(() => laptop.stop())

  const messagesTo = async (address: string): Promise<unknown> =>
    (await fetch(`${laptop.local.mail}/messages?to=${encodeURIComponent(address)}`)).json()

  it('has no code of a sign-up sent to it', async () => {
    const { cognito } = laptop.local
    const Username = `${randomUUID()}@fr.assisted.invalid`
    const user = { ClientId: cognito.clientId, Username }
    await expect(callCognito(cognito, 'SignUp', { ...user, Password: password })).rejects.toThrow(/made-up/)
    await expect(callCognito(cognito, 'ResendConfirmationCode', user)).rejects.toThrow(/made-up/)
    expect(await messagesTo(Username)).toEqual({ items: [] })
  })

  it('has no code sent to it that would confirm it', async () => {
    const { cognito } = laptop.local
    const Username = `${randomUUID()}@fr.assisted.invalid`
    const user = { UserPoolId: cognito.userPoolId, Username }
    await callCognito(cognito, 'AdminCreateUser', { ...user, MessageAction: 'SUPPRESS' })
    await callCognito(cognito, 'AdminSetUserPassword', { ...user, Password: password, Permanent: true })
    const { access: AccessToken } = await signIn(cognito, Username)
    const code = { AccessToken, AttributeName: 'email' }
    await expect(callCognito(cognito, 'GetUserAttributeVerificationCode', code)).rejects.toThrow(/made-up/)
    expect(await messagesTo(Username)).toEqual({ items: [] })
  })
})
