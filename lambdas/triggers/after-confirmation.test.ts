import type { PostConfirmationTriggerEvent } from 'aws-lambda'
import { afterEach, expect, it, vi } from 'vitest'
import { afterConfirmation } from './after-confirmation.ts'

const sub = '0198f3a0-0000-7000-8000-000000000001'
const userAttributes = { sub, email: 'new@example.org', locale: 'fr' }

const confirmed = (triggerSource: PostConfirmationTriggerEvent['triggerSource']): PostConfirmationTriggerEvent => ({
  version: '1',
  region: 'eu-west-3',
  userPoolId: 'eu-west-3_pool',
  userName: sub,
  callerContext: { awsSdkVersion: '', clientId: '' },
  triggerSource,
  request: { userAttributes },
  response: {},
})

afterEach(() => vi.restoreAllMocks())

it('welcomes whoever confirms their sign-up, and gives the event back', async () => {
  const welcome = vi.fn<(id: string, attributes: Record<string, string>) => Promise<void>>(async () => undefined)
  const event = confirmed('PostConfirmation_ConfirmSignUp')
  expect(await afterConfirmation(welcome)(event)).toBe(event)
  expect(welcome.mock.calls).toEqual([[sub, userAttributes]])
})

it('does not take a new password for a sign-up', async () => {
  const welcome = vi.fn<() => Promise<void>>(async () => undefined)
  const event = confirmed('PostConfirmation_ConfirmForgotPassword')
  expect(await afterConfirmation(welcome)(event)).toBe(event)
  expect(welcome).not.toHaveBeenCalled()
})

it('lets people in when the table is out of reach, because their first call opens the account', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const event = confirmed('PostConfirmation_ConfirmSignUp')
  const failing = afterConfirmation(() => Promise.reject(new Error('busy')))
  expect(await failing(event)).toBe(event)
  expect(JSON.stringify(logged.mock.calls)).not.toContain('new@example.org')
})
