import { UserNotFoundException } from '@aws-sdk/client-cognito-identity-provider'
import { expect, it } from 'vitest'
import { deleteSignIn } from './delete-sign-in.ts'

const member = '11111111-1111-4111-8111-111111111111'

/** A user pool that answers each call as told, and remembers what it was asked. */
const aPool = (answer: (command: string) => void) => {
  const asked: string[] = []
  const send = async (command: object): Promise<void> => {
    asked.push(command.constructor.name)
    answer(command.constructor.name)
  }
  return { asked, send }
}

const gone = new UserNotFoundException({ message: 'User does not exist.', $metadata: {} })

it('takes the sessions back first, and deletes then', async () => {
  const pool = aPool(() => undefined)
  await deleteSignIn(pool, 'pool')(member)
  expect(pool.asked).toEqual(['AdminUserGlobalSignOutCommand', 'AdminDeleteUserCommand'])
})

it('is content with a sign-in that is gone already', async () => {
  const pool = aPool(() => {
    throw gone
  })
  await deleteSignIn(pool, 'pool')(member)
  expect(pool.asked).toEqual(['AdminUserGlobalSignOutCommand'])
})

it('fails with the pool, so that it is tried again', async () => {
  const pool = aPool((command) => {
    if (command === 'AdminDeleteUserCommand') throw new Error('TooManyRequests')
  })
  await expect(deleteSignIn(pool, 'pool')(member)).rejects.toThrow('TooManyRequests')
})
