import { describe, expect, it } from 'vitest'
import { Refusal } from '../../shared/errors.ts'
import { ask, ensure } from './cognito.ts'

/** A failure as the SDK throws it, whose message repeats what was sent. */
const failing =
  (name: string, message = 'zahra@example.org said a long enough password') =>
  () =>
    Promise.reject(Object.assign(new Error(message), { name }))

const codeOf = async (asking: Promise<unknown>): Promise<string> => {
  const failure: unknown = await asking.then(
    () => undefined,
    (error: unknown) => error,
  )
  return failure instanceof Refusal ? failure.code : `bug: ${failure instanceof Error ? failure.message : 'none'}`
}

describe('what Cognito refuses', () => {
  it.each([
    ['AliasExistsException', 'already_registered'],
    ['CodeDeliveryFailureException', 'code_not_delivered'],
    ['CodeMismatchException', 'wrong_code'],
    ['ExpiredCodeException', 'code_expired'],
    ['InvalidParameterException', 'invalid_request'],
    ['InvalidPasswordException', 'password_too_weak'],
    ['LimitExceededException', 'too_many_attempts'],
    ['TooManyFailedAttemptsException', 'too_many_attempts'],
    ['TooManyRequestsException', 'too_many_attempts'],
    ['UserNotConfirmedException', 'not_confirmed'],
    ['UsernameExistsException', 'already_registered'],
  ])('%s is %s', async (name, code) => {
    expect(await codeOf(ask(failing(name)))).toBe(code)
  })

  it('means what an operation says that it means', async () => {
    const here = {
      NotAuthorizedException: (message: string) => (/over/.test(message) ? 'no_session' : 'wrong_sign_in'),
    } as const
    expect(await codeOf(ask(failing('NotAuthorizedException', 'it is over'), here))).toBe('no_session')
    expect(await codeOf(ask(failing('NotAuthorizedException'), here))).toBe('wrong_sign_in')
  })

  it('reaches the log by its name alone where nobody expected it', async () => {
    expect(await codeOf(ask(failing('ResourceNotFoundException')))).toBe(
      'bug: Cognito failed with ResourceNotFoundException',
    )
  })

  it('is nothing where it says that what was asked is done', async () => {
    const done = ({ name }: Error): boolean => name === 'DoneAlready'
    await expect(ensure(failing('DoneAlready'), done)).resolves.toBeUndefined()
    expect(await codeOf(ensure(failing('CodeMismatchException'), done))).toBe('wrong_code')
  })
})
