import {
  AdminDeleteUserCommand,
  AdminUserGlobalSignOutCommand,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider'
import type { MemberId } from '../../shared/model/ids.ts'

type Command = AdminUserGlobalSignOutCommand | AdminDeleteUserCommand
type Client = { send(command: Command): Promise<unknown> }

/** Takes a member's refresh tokens back and deletes their sign-in, and with it address and password; once gone, it is gone. */
export const deleteSignIn =
  (client: Client, UserPoolId: string) =>
  async (member: MemberId): Promise<void> => {
    const user = { UserPoolId, Username: member }
    try {
      await client.send(new AdminUserGlobalSignOutCommand(user))
      await client.send(new AdminDeleteUserCommand(user))
    } catch (error) {
      if (!(error instanceof UserNotFoundException)) throw error
    }
  }
