import { GetUserCommand } from '@aws-sdk/client-cognito-identity-provider'
import type { auth } from '../../shared/contract/auth.ts'
import type { Handler } from '../runtime/handler.ts'
import { ask } from '../runtime/cognito.ts'
import { tokenRefusals } from '../runtime/token-refusals.ts'

/** Whether each sign-in asks for a code of an authenticator app. */
export const readTotp: Handler<typeof auth.readTotp> = async (_input, { token }) => {
  const command = new GetUserCommand({ AccessToken: token })
  const { UserMFASettingList } = await ask((cognito) => cognito.send(command), tokenRefusals)
  return { isOn: UserMFASettingList?.includes('SOFTWARE_TOKEN_MFA') ?? false }
}
