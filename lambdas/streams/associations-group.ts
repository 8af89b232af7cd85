import {
  AdminAddUserToGroupCommand,
  AdminRemoveUserFromGroupCommand,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Group } from '../../shared/data/associations/keep-group.ts'
import type { MemberId } from '../../shared/model/ids.ts'

type Command = AdminAddUserToGroupCommand | AdminRemoveUserFromGroupCommand
type Client = { send(command: Command): Promise<unknown> }

const GroupName = 'associations'

/** Who has no sign-in any more is in no group. */
const whileThere = async (sent: Promise<unknown>): Promise<void> => {
  try {
    await sent
  } catch (error) {
    if (!(error instanceof UserNotFoundException)) throw error
  }
}

/** The group of the user pool that tokens name; Cognito adds and removes without complaint what is so already. */
export const associationsGroup = (client: Client, UserPoolId: string): Group => {
  const target = (Username: MemberId) => ({ UserPoolId, Username, GroupName })
  return {
    add: (member) => whileThere(client.send(new AdminAddUserToGroupCommand(target(member)))),
    remove: (member) => whileThere(client.send(new AdminRemoveUserFromGroupCommand(target(member)))),
  }
}
