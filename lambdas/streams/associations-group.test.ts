import { UserNotFoundException } from '@aws-sdk/client-cognito-identity-provider'
import { expect, it } from 'vitest'
import { associationsGroup } from './associations-group.ts'

const member = '0198f3a0-0000-7000-8000-000000000001'

/** A user pool that keeps what it is asked for, or fails. */
const aPool = (failure?: Error) => {
  const sent: { name: string; input: object }[] = []
  const send = async (command: { input: object }): Promise<void> => {
    sent.push({ name: command.constructor.name, input: command.input })
    if (failure) throw failure
  }
  return { group: associationsGroup({ send }, 'pool'), sent }
}

it('adds to and removes from the one group that it is for', async () => {
  const { group, sent } = aPool()
  await group.add(member)
  await group.remove(member)
  const input = { UserPoolId: 'pool', Username: member, GroupName: 'associations' }
  expect(sent).toEqual([
    { name: 'AdminAddUserToGroupCommand', input },
    { name: 'AdminRemoveUserFromGroupCommand', input },
  ])
})

it('has nothing to do for somebody whose sign-in is gone', async () => {
  const { group } = aPool(new UserNotFoundException({ message: 'gone', $metadata: {} }))
  await expect(group.add(member)).resolves.toBeUndefined()
  await expect(group.remove(member)).resolves.toBeUndefined()
})

it('fails with everything else, so that it is tried again', async () => {
  const { group } = aPool(new Error('TooManyRequests'))
  await expect(group.add(member)).rejects.toThrow('TooManyRequests')
})
